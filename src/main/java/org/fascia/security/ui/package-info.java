/** The filter chain, the check at navigation, and the pages of those who are not signed in yet. */
@NullMarked
@NamedInterface("ui")
package org.fascia.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** How a screen listens. */
@NullMarked
@NamedInterface("ui")
package org.fascia.live.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

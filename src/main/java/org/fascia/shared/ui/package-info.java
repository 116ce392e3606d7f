/** Small interface parts that several modules' screens are built from. */
@NullMarked
@NamedInterface("ui")
package org.fascia.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

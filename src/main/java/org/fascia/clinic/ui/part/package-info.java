/** What other modules need in order to add a section to a clinic's screen. */
@NullMarked
@NamedInterface("part")
package org.fascia.clinic.ui.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

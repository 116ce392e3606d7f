/** What other modules need in order to add something to the admins' overview. */
@NullMarked
@NamedInterface("part")
package org.fascia.staff.ui.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

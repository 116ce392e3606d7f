/** The library's screen, and the parts of it that a therapist's picker and the patient's screens are built from. */
@NullMarked
@NamedInterface("ui")
package org.fascia.exercise.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The homecare tab of a chart, and the parts of a patient's own programme that {@code home} puts together. */
@NullMarked
@NamedInterface("ui")
package org.fascia.homecare.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What other modules need in order to add a tab to a patient's chart, and to link to one. */
@NullMarked
@NamedInterface("chart")
package org.fascia.patient.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

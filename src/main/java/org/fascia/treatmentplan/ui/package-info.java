/** The plan in the chart: shown, written, compared; and the patient's own view of it. */
@NullMarked
package org.fascia.treatmentplan.ui;

import org.jspecify.annotations.NullMarked;

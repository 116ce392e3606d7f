/** The directory of patients, and the chart with its first tab. */
@NullMarked
package org.fascia.patient.ui;

import org.jspecify.annotations.NullMarked;

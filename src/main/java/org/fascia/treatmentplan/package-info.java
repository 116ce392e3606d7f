/**
 * What is to be reached with a patient, and how: problems, goals that can be measured, interventions, how often, and
 * when to look again. A plan changes by a new version with its reason; versions stay as they were written.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "database",
            "security",
            "live",
            "live::ui",
            "draft",
            "draft::ui",
            "clinic",
            "staff",
            "patient",
            "patient::chart"
        })
package org.fascia.treatmentplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

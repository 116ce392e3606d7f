/**
 * Exercise at home: what a therapist assigned, which doses are due on which day of the patient's calendar, what the patient
 * said about them, how much of it was done, and what a therapist should hear of while it still matters.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "database",
            "security",
            "security::ui",
            "live",
            "live::ui",
            "draft",
            "draft::ui",
            "clinic",
            "staff",
            "patient",
            "patient::chart",
            "assessment",
            "exercise",
            "exercise::ui",
            "treatmentplan"
        })
package org.fascia.homecare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

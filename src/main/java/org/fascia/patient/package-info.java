/**
 * Who the patients are and where they are treated: identity and contact, enrolment at clinics, the care team, and the
 * safety flags that count for everyone who treats or prescribes. Other modules add their tabs to the chart.
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
            "staff::part"
        })
package org.fascia.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Two demo organizations with believable people and histories, made through the services, as the people themselves would
 * make them, under a clock that is moved to the moment of each act. Only in demo mode; never beside real data.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "security",
            "security::ui",
            "clinic",
            "staff",
            "patient",
            "exercise",
            "treatmentplan",
            "homecare"
        })
package org.fascia.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The first screens of each role, which gather what the features have to say today. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "security",
            "security::ui",
            "live",
            "live::ui",
            "clinic",
            "staff",
            "patient",
            "patient::chart",
            "exercise",
            "treatmentplan",
            "homecare",
            "homecare::ui"
        })
package org.fascia.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

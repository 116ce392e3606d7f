/** Where each role begins its day: it gathers what the features have and keeps nothing of its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "security",
            "live",
            "live::ui",
            "clinic",
            "staff",
            "patient",
            "patient::chart",
            "exercise",
            "homecare",
            "homecare::ui"
        })
package org.fascia.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

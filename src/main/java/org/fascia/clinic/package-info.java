/**
 * The organization and its clinics: where they are, how they are reached, when they are open, which rooms they have and
 * which services they offer. Names and ways to reach a clinic are everybody's in the organization.
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
            "draft::ui"
        })
package org.fascia.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

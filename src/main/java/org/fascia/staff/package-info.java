/**
 * The people who work in the organization: who they are, what they are qualified for, and in which roles and clinics
 * they work from when to when. Names are everybody's in the organization; the rest is the admins'.
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
            "clinic::part"
        })
package org.fascia.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

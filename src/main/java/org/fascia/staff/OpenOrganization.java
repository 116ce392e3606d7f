package org.fascia.staff;

import java.util.Locale;
import org.fascia.clinic.OpenClinic;
import org.fascia.shared.Email;
import org.jspecify.annotations.Nullable;

/**
 * Opens an organization with its first owner.
 *
 * @param name the organization's
 * @param ownerName as colleagues read it
 * @param practice a clinic in which the owner also treats; null: the owner does not treat, or no clinic exists yet
 */
public record OpenOrganization(
        String name,
        Email owner,
        String ownerName,
        Locale language,
        @Nullable OpenClinic practice) {}

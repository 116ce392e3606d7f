package org.fascia.clinic;

import java.time.ZoneId;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/** A clinic as lists and choices show it. */
public record ClinicListItem(
        ClinicId id, String name, @Nullable String city, String country, ZoneId zone, boolean active) {}

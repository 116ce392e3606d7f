package org.fascia.patient;

import java.util.Locale;
import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * Which patients a list shows.
 *
 * @param typed names in any order, a birth date, or the last digits of a telephone; blank: all
 * @param language decides how ambiguous dates are read first
 * @param clinic null: all of the caller's clinics
 * @param discharged those who were discharged, in the place of those enrolled
 */
public record DirectoryQuery(
        String typed, Locale language, @Nullable ClinicId clinic, boolean discharged) {}

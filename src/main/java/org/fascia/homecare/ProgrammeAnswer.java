package org.fascia.homecare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PainScore;
import org.jspecify.annotations.Nullable;

/**
 * What a patient said about the programme as a whole.
 *
 * @param moment null for red answers
 */
record ProgrammeAnswer(
        UUID id,
        ClinicId clinic,
        LocalDate day,
        @Nullable PainMoment moment,
        @Nullable PainScore pain,
        Set<RedAnswer> redAnswers,
        @Nullable String note,
        int revision,
        Instant recordedAt) {}

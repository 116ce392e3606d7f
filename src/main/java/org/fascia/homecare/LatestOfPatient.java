package org.fascia.homecare;

import java.time.Instant;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** The latest thing that a patient said about a dose. */
public record LatestOfPatient(
        PatientId patient,
        ExerciseId exercise,
        Outcome outcome,
        @Nullable SkipReason skipReason,
        @Nullable String note,
        Instant recordedAt) {}

package org.fascia.homecare;

import java.time.LocalDate;
import org.fascia.shared.PainScore;
import org.jspecify.annotations.Nullable;

/** Pain as it was told on a day, before and after the programme. */
public record PainOfDay(
        LocalDate day, @Nullable PainScore before, @Nullable PainScore after) {}

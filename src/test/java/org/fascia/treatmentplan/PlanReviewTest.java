package org.fascia.treatmentplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReviewTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "1, 6, 2026-03-02, 2026-06-01, 2026-03-16, HALF_OF_VISITS",
        "2, 8, 2026-03-02, 2026-06-01, 2026-03-12, HALF_OF_VISITS",
        "1, 6, 2026-03-16, 2026-06-01, 2026-04-06, ALL_VISITS",
        "1, 6, 2026-04-06, 2026-06-01, 2026-06-01, DATE",
        "1, 6, 2026-03-02, 2026-03-10, 2026-03-10, DATE",
        "1, 6, 2026-03-02, 2026-03-16, 2026-03-16, DATE",
        "1, 1, 2026-03-02, 2026-03-30, 2026-03-30, DATE"
    })
    void aReviewIsDueAtHalfAtAllOrOnItsDateWhicheverComesFirstAfterTheLastVersion(
            int perWeek, int visits, LocalDate writtenOn, LocalDate reviewOn, LocalDate on, PlanReview.Reason reason) {
        var review = PlanReview.next(START, writtenOn, new PlanReview.Rhythm(perWeek, visits, reviewOn));
        assertThat(review).isEqualTo(new PlanReview(on, reason));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, false", "2026-03-16, true", "2026-04-01, true"})
    void aReviewIsDueFromItsDayOn(LocalDate today, boolean due) {
        assertThat(new PlanReview(LocalDate.of(2026, 3, 16), PlanReview.Reason.DATE).isDue(today))
                .isEqualTo(due);
    }
}

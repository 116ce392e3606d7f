package org.fascia.treatmentplan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Notes where a goal's measure stands. A wrong one is corrected by another for the same day.
 *
 * @param id made when the form opened: the same reading sent twice is one
 */
public record NoteProgress(GoalReadingId id, PlanId plan, GoalId goal, BigDecimal value, LocalDate measuredOn) {}

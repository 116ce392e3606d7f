package org.fascia.treatmentplan;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Where a goal's measure stood on a day. */
public record GoalReading(GoalId goal, BigDecimal value, LocalDate measuredOn) {}

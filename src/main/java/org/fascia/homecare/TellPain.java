package org.fascia.homecare;

import java.util.UUID;
import org.fascia.shared.PainScore;

/**
 * Says today's pain before or after the programme; said again on the same day, it corrects what was said.
 *
 * @param id made when the question was shown
 */
public record TellPain(UUID id, PainMoment moment, PainScore pain) {}

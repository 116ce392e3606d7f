package org.fascia.assessment;

import java.util.Set;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;

/**
 * Something that a patient is to do, or is to be treated with, as far as the guard has to know it.
 *
 * @param regions every region that it presses, moves or puts weight on
 * @param codes what it names itself as a reason for care
 */
public record Prescribed(Set<Region> regions, Set<SafetyCode> codes, Effect effect, boolean onTheFloor) {

    /** What it does with the body. */
    public enum Effect {
        /** Presses on tissue, with a ball, a roller or hands. */
        PRESSES,
        STRETCHES,
        /** Moves or trains. */
        MOVES
    }

    public Prescribed {
        regions = Set.copyOf(regions);
        codes = Set.copyOf(codes);
    }
}

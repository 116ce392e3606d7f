package org.fascia.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fascia.assessment.Prescribed.Effect;
import org.fascia.assessment.Verdict.Blocked;
import org.fascia.assessment.Verdict.NeedsReason;
import org.fascia.patient.SafetyFlag;
import org.fascia.shared.SafetyCode;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is prescribed against the patient's safety flags. It warns; it never diagnoses.
 *
 * <p>Sources: lists of contraindications for gentle myofascial release (namu.ca) and for foam rolling (doi
 * 10.3390/jcm10225360), merged so that the stricter rule stands. [check]
 */
public final class ContraindicationGuard {

    /** What makes pressure on tissue doubtful wherever it is applied. [check] */
    private static final Set<SafetyCode> PRESSURE = Set.of(
            SafetyCode.ANTICOAGULANTS,
            SafetyCode.BLEEDING_DISORDER,
            SafetyCode.OSTEOPOROSIS,
            SafetyCode.LONG_STEROID_USE,
            SafetyCode.NEUROPATHY,
            SafetyCode.PREGNANCY,
            SafetyCode.UNCONTROLLED_BLOOD_PRESSURE,
            SafetyCode.RECENT_STROKE,
            SafetyCode.HYPERSENSITIVE_SKIN);

    /** What makes pressure doubtful at its own place. [check] */
    private static final Set<SafetyCode> LOCAL_PRESSURE =
            Set.of(SafetyCode.LOCAL_INFLAMMATION, SafetyCode.MYOSITIS_OSSIFICANS);

    private ContraindicationGuard() {}

    /** One verdict at most for each flag, in the order of the flags, blocks first; an empty list lets it pass. */
    public static List<Verdict> check(Collection<SafetyFlag> flags, Prescribed prescribed) {
        var blocks = new ArrayList<Verdict>();
        var weighs = new ArrayList<Verdict>();
        for (var flag : flags) {
            switch (verdict(flag, prescribed)) {
                case Blocked blocked -> blocks.add(blocked);
                case NeedsReason needed -> weighs.add(needed);
                case null -> {}
            }
        }
        blocks.addAll(weighs);
        return List.copyOf(blocks);
    }

    private static @Nullable Verdict verdict(SafetyFlag flag, Prescribed prescribed) {
        return switch (flag.code().severity()) {
            case BLOCK_EVERYWHERE -> new Blocked(flag, "assessment.guard.everywhere");
            case BLOCK_IN_REGION -> touches(prescribed, flag) ? new Blocked(flag, "assessment.guard.region") : null;
            case WEIGH -> {
                var reason = toWeigh(flag, prescribed);
                yield reason == null ? null : new NeedsReason(flag, reason);
            }
        };
    }

    private static @Nullable String toWeigh(SafetyFlag flag, Prescribed prescribed) {
        var code = flag.code();
        if (code == SafetyCode.CANNOT_GET_DOWN_OR_UP && prescribed.onTheFloor()) {
            return "assessment.guard.floor";
        }
        if (prescribed.codes().contains(code)) {
            return "assessment.guard.named";
        }
        if (prescribed.effect() == Effect.PRESSES && isDoubtfulUnderPressure(flag, prescribed)) {
            return "assessment.guard.pressure";
        }
        if (prescribed.effect() == Effect.STRETCHES && code == SafetyCode.HYPERMOBILITY) {
            return "assessment.guard.stretch";
        }
        return null;
    }

    private static boolean isDoubtfulUnderPressure(SafetyFlag flag, Prescribed prescribed) {
        return PRESSURE.contains(flag.code()) || (LOCAL_PRESSURE.contains(flag.code()) && touches(prescribed, flag));
    }

    /** On either side, since limbs support each other; a flag without a region is taken to be anywhere. */
    private static boolean touches(Prescribed prescribed, SafetyFlag flag) {
        return flag.region() == null || prescribed.regions().contains(flag.region());
    }
}

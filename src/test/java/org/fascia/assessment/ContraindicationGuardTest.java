package org.fascia.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.assessment.Prescribed.Effect;
import org.fascia.assessment.Verdict.Blocked;
import org.fascia.assessment.Verdict.NeedsReason;
import org.fascia.patient.SafetyFlag;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.SafetyCode.Severity;
import org.fascia.shared.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContraindicationGuardTest {

    private static final Prescribed ROLLING_THE_CALF = of(Effect.PRESSES, Region.CALF);
    private static final Prescribed STRETCHING_THE_CALF = of(Effect.STRETCHES, Region.CALF);
    private static final Prescribed TRAINING_THE_CALF = of(Effect.MOVES, Region.CALF);

    private static final Set<SafetyCode> WEIGHED_UNDER_PRESSURE = EnumSet.of(
            SafetyCode.ANTICOAGULANTS,
            SafetyCode.BLEEDING_DISORDER,
            SafetyCode.OSTEOPOROSIS,
            SafetyCode.LONG_STEROID_USE,
            SafetyCode.NEUROPATHY,
            SafetyCode.PREGNANCY,
            SafetyCode.UNCONTROLLED_BLOOD_PRESSURE,
            SafetyCode.RECENT_STROKE,
            SafetyCode.HYPERSENSITIVE_SKIN,
            SafetyCode.LOCAL_INFLAMMATION,
            SafetyCode.MYOSITIS_OSSIFICANS);

    @Test
    void withoutFlagsEverythingPasses() {
        assertThat(check(ROLLING_THE_CALF)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("blockingEverywhere")
    void aBlockEverywhereBlocksEvenAGentleMovementElsewhere(SafetyCode code) {
        var flag = flag(code, Region.SHOULDER);
        assertThat(check(TRAINING_THE_CALF, flag)).containsExactly(new Blocked(flag, "assessment.guard.everywhere"));
    }

    @ParameterizedTest
    @MethodSource("blockingInRegion")
    void aBlockInARegionBlocksEveryKindOfExerciseThatTouchesIt(SafetyCode code) {
        var flag = flag(code, Region.CALF);
        assertThat(List.of(ROLLING_THE_CALF, STRETCHING_THE_CALF, TRAINING_THE_CALF))
                .allSatisfy(exercise -> assertThat(check(exercise, flag))
                        .containsExactly(new Blocked(flag, "assessment.guard.region")));
    }

    @ParameterizedTest
    @MethodSource("blockingInRegion")
    void aBlockInARegionLeavesOtherRegionsAlone(SafetyCode code) {
        assertThat(check(ROLLING_THE_CALF, flag(code, Region.SHOULDER))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aBlockHoldsForBothSides(Side side) {
        assertThat(check(TRAINING_THE_CALF, new SafetyFlag(SafetyCode.SUTURES, Region.CALF, side)))
                .hasOnlyElementsOfType(Blocked.class)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("weighed")
    void pressureNeedsAReasonWhereTheFlagConcernsPressure(SafetyCode code) {
        var flag = flag(code, Region.CALF);
        var verdicts = check(ROLLING_THE_CALF, flag);
        if (WEIGHED_UNDER_PRESSURE.contains(code)) {
            assertThat(verdicts).containsExactly(new NeedsReason(flag, "assessment.guard.pressure"));
        } else {
            assertThat(verdicts).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("weighed")
    void movingNeedsNoReasonUnlessTheExerciseNamesTheFlag(SafetyCode code) {
        assertThat(check(TRAINING_THE_CALF, flag(code, Region.SHOULDER))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("weighed")
    void anExerciseThatNamesTheFlagNeedsAReason(SafetyCode code) {
        var exercise = new Prescribed(Set.of(Region.LOWER_BACK), Set.of(code), Effect.MOVES, false);
        var flag = flag(code, Region.SHOULDER);
        assertThat(check(exercise, flag)).containsExactly(new NeedsReason(flag, "assessment.guard.named"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL_INFLAMMATION", "MYOSITIS_OSSIFICANS"})
    void whatIsLocalCountsInItsRegionOnly(SafetyCode code) {
        assertThat(check(ROLLING_THE_CALF, flag(code, Region.SHOULDER))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANTICOAGULANTS", "NEUROPATHY", "HYPERSENSITIVE_SKIN"})
    void whatIsNotLocalCountsEverywhere(SafetyCode code) {
        assertThat(check(ROLLING_THE_CALF, flag(code, Region.SHOULDER))).hasSize(1);
    }

    @Test
    void stretchingHypermobileJointsNeedsAReason() {
        var flag = new SafetyFlag(SafetyCode.HYPERMOBILITY);
        assertThat(check(STRETCHING_THE_CALF, flag)).containsExactly(new NeedsReason(flag, "assessment.guard.stretch"));
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void exerciseOnTheFloorNeedsAReasonForWhoCannotGetDownOrUp(Effect effect) {
        var flag = new SafetyFlag(SafetyCode.CANNOT_GET_DOWN_OR_UP);
        var onTheFloor = new Prescribed(Set.of(Region.CALF), Set.of(), effect, true);
        assertThat(check(onTheFloor, flag)).containsExactly(new NeedsReason(flag, "assessment.guard.floor"));
        assertThat(check(of(effect, Region.CALF), flag)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void aClearedPastMalignancyIsANoteOnly(Effect effect) {
        assertThat(check(of(effect, Region.CALF), new SafetyFlag(SafetyCode.PAST_MALIGNANCY_CLEARED)))
                .isEmpty();
    }

    @Test
    void blocksComeFirstAndEachFlagSpeaksOnce() {
        var weighed = new SafetyFlag(SafetyCode.OSTEOPOROSIS);
        var blocking = new SafetyFlag(SafetyCode.FEVER_OR_SYSTEMIC_INFECTION);
        var exercise = new Prescribed(Set.of(Region.UPPER_BACK), Set.of(SafetyCode.OSTEOPOROSIS), Effect.PRESSES, true);
        assertThat(check(exercise, weighed, blocking)).extracting(Verdict::flag).containsExactly(blocking, weighed);
    }

    static Stream<SafetyCode> blockingEverywhere() {
        return of(Severity.BLOCK_EVERYWHERE);
    }

    static Stream<SafetyCode> blockingInRegion() {
        return of(Severity.BLOCK_IN_REGION);
    }

    static Stream<SafetyCode> weighed() {
        return of(Severity.WEIGH).filter(code -> code != SafetyCode.CANNOT_GET_DOWN_OR_UP);
    }

    private static Stream<SafetyCode> of(Severity severity) {
        return Stream.of(SafetyCode.values()).filter(code -> code.severity() == severity);
    }

    private static Prescribed of(Effect effect, Region region) {
        return new Prescribed(Set.of(region), Set.of(), effect, false);
    }

    private static SafetyFlag flag(SafetyCode code, Region region) {
        return new SafetyFlag(code, region, null);
    }

    private static List<Verdict> check(Prescribed prescribed, SafetyFlag... flags) {
        return ContraindicationGuard.check(List.of(flags), prescribed);
    }
}

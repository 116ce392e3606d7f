package org.fascia.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FasciaTest
@Import(PatientRulesTest.Heard.class)
class PatientRulesTest {

    @Autowired
    Patients patients;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SafetyFlags safety;

    @Autowired
    CareTeams teams;

    @Autowired
    PatientLookUp lookUp;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    @Autowired
    TestGroup group;

    private ClinicId harbour;
    private ClinicId lakeside;
    private Person owner;
    private Person reception;
    private Person therapist;
    private Person elsewhere;

    @BeforeEach
    void openClinics() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
        lakeside = group.openClinic(owner, "Lakeside");
        reception = group.hire(owner, Role.RECEPTION, harbour);
        therapist = group.hire(owner, Role.THERAPIST, harbour);
        elsewhere = group.hire(owner, Role.THERAPIST, lakeside);
        heard.events.clear();
    }

    @Test
    void aPatientSentTwiceIsOne() {
        var command = registering("Lily", "Abbott");
        reception.run(() -> {
            patients.register(command);
            patients.register(command);
        });
        assertThat(reception.does(() -> patients.names(Set.of(command.id()))))
                .containsEntry(command.id(), new PatientName("Lily Abbott", LocalDate.of(1957, 3, 12)));
    }

    @Test
    void aPatientIsSeenAtTheClinicsOfEnrolmentAndByOwners() {
        var lily = register("Lily", "Abbott");
        assertThat(therapist.does(() -> patients.record(lily)).details().name().family())
                .isEqualTo("Abbott");
        assertThat(owner.does(() -> patients.record(lily)).version()).isZero();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> elsewhere.does(() -> patients.record(lily)));
        assertThat(elsewhere.does(() -> patients.names(Set.of(lily)))).isEmpty();
    }

    @Test
    void aClinicThatIsNotOnesOwnGetsNoPatient() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> elsewhere.run(() -> patients.register(registering("Lily", "Abbott"))));
    }

    @Test
    void nobodyIsBornTomorrowOrBefore1900() {
        var tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reception.run(() -> patients.register(
                        new RegisterPatient(newId(), EnrolmentId.next(), harbour, born(tomorrow), null))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("birthDate"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> born(LocalDate.of(1899, 12, 31)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("birthDate"));
    }

    @Test
    void namesMayBeLongStrangeAndFromRightToLeftButNotEndless() {
        for (var name : List.of("O'Neill-\u00d1andu", "\u0645\u0631\u064a\u0645", "\ud83d\ude42", "x".repeat(100))) {
            var id = register(name, name);
            assertThat(reception
                            .does(() -> patients.record(id))
                            .details()
                            .name()
                            .family())
                    .isEqualTo(name);
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new PersonName("Lily", "x".repeat(300)))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("family");
                    assertThat(refused.arguments()).containsExactly(100, 300);
                });
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        var lily = register("Lily", "Abbott");
        reception.run(() -> patients.change(new ChangePatient(lily, 0, TestGroup.called("Lily", "Archer"))));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> therapist.run(
                        () -> patients.change(new ChangePatient(lily, 0, TestGroup.called("Lilian", "Abbott")))))
                .satisfies(stale -> {
                    assertThat(stale.savedBy()).isEqualTo("Member RECEPTION");
                    assertThat(stale.savedAt()).isNotNull();
                });
        assertThat(reception.does(() -> patients.record(lily)).details().name().family())
                .isEqualTo("Archer");
    }

    @Test
    void whoeverKnowsNameAndBirthDateFindsAndEnrolsSomebodyOfAnotherClinic() {
        var lily = register("Lily", "Abbott");
        var known = new LookUp(new PersonName("lily", "ABBOTT"), LocalDate.of(1957, 3, 12), null);
        assertThat(elsewhere.does(() -> lookUp.alike(known))).singleElement().satisfies(alike -> {
            assertThat(alike.id()).isEqualTo(lily);
            assertThat(alike.sameName()).isTrue();
            assertThat(alike.seen()).isFalse();
        });
        elsewhere.run(() -> enrolments.enrol(new EnrolPatient(EnrolmentId.next(), lily, lakeside, null, known)));
        assertThat(elsewhere.does(() -> patients.record(lily)).id()).isEqualTo(lily);
    }

    @Test
    void anIdAloneEnrolsNobody() {
        var lily = register("Lily", "Abbott");
        var guess = new LookUp(new PersonName("Lily", "Abbott"), LocalDate.of(1957, 3, 13), null);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.run(
                        () -> enrolments.enrol(new EnrolPatient(EnrolmentId.next(), lily, lakeside, null, guess))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.run(
                        () -> enrolments.enrol(new EnrolPatient(EnrolmentId.next(), lily, lakeside, null, null))));
    }

    @Test
    void aTelephoneLeadsToThePatientToo() {
        var details = new PatientDetails(
                new PersonName("Lily", "Abbott"),
                LocalDate.of(1957, 3, 12),
                null,
                PhoneNumber.typed("020 7946 0123", "GB"),
                null,
                Locale.ENGLISH,
                ZoneId.of("Europe/London"));
        var id = newId();
        reception.run(() -> patients.register(new RegisterPatient(id, EnrolmentId.next(), harbour, details, null)));
        var known = new LookUp(
                new PersonName("Tom", "Abbott"), LocalDate.of(1985, 1, 1), new PhoneNumber("+44 20 7946 0123"));
        assertThat(reception.does(() -> lookUp.alike(known))).singleElement().satisfies(alike -> {
            assertThat(alike.sameName()).isFalse();
            assertThat(alike.seen()).isTrue();
        });
    }

    @Test
    void nobodyIsEnrolledTwiceAtOneClinic() {
        var lily = register("Lily", "Abbott");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reception.run(
                        () -> enrolments.enrol(new EnrolPatient(EnrolmentId.next(), lily, harbour, null, null))));
    }

    @Test
    void theLeadIsATherapistOfTheClinic() {
        var command = new RegisterPatient(
                newId(), EnrolmentId.next(), harbour, TestGroup.called("Lily", "Abbott"), elsewhere.account());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reception.run(() -> patients.register(command)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("lead"));
    }

    @Test
    void aTherapistsPatientsAreThoseTheyLead() {
        var id = newId();
        reception.run(() -> patients.register(new RegisterPatient(
                id, EnrolmentId.next(), harbour, TestGroup.called("Lily", "Abbott"), therapist.account())));
        register("Tom", "Baker");
        assertThat(therapist.does(() -> teams.patientsOf(therapist.account()))).containsExactly(id);
        assertThat(therapist.does(() -> teams.lead(id, harbour))).isEqualTo(therapist.account());
        assertThat(elsewhere.does(() -> teams.patientsOf(therapist.account()))).isEmpty();
    }

    @Test
    void aPatientReadsTheirOwnRecordAndNoOther() {
        var lily = register("Lily", "Abbott");
        var tom = register("Tom", "Baker");
        var person = group.invite(owner, lily);
        assertThat(person.does(patients::own)).satisfies(own -> {
            assertThat(own.name()).isEqualTo("Lily Abbott");
            assertThat(own.clinics()).containsExactly(harbour);
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> person.does(() -> patients.record(tom)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> person.does(() -> safety.of(tom)));
        assertThat(group.inOneTransaction(
                        person,
                        () -> jdbc.sql("select count(*) from patient")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void withoutACheckNothingIsKnown() {
        var lily = register("Lily", "Abbott");
        assertThat(therapist.does(() -> safety.of(lily))).isEqualTo(SafetyState.UNKNOWN);
        check(lily, null);
        assertThat(therapist.does(() -> safety.of(lily)).isChecked()).isTrue();
    }

    @Test
    void aCheckReplacesTheOneBeforeAndSaysWhetherSomethingChanged() {
        var lily = register("Lily", "Abbott");
        var first = check(lily, null, new SafetyFlag(SafetyCode.SUTURES, Region.KNEE, Side.LEFT));
        assertThat(heard.events).containsExactly(new SafetyFlagged(lily));
        check(lily, first, new SafetyFlag(SafetyCode.SUTURES, Region.KNEE, Side.LEFT));
        assertThat(heard.events).hasSize(1);
        var state = therapist.does(() -> safety.of(lily));
        assertThat(state.flags()).containsExactly(new SafetyFlag(SafetyCode.SUTURES, Region.KNEE, Side.LEFT));
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> check(lily, first));
    }

    @Test
    void aLocalFlagNamesItsRegion() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new SafetyFlag(SafetyCode.OPEN_WOUND))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("OPEN_WOUND"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "CLINIC_ADMIN", "RECEPTION"})
    void onlyThoseWhoTreatReadWhatTheFlagsAre(Role role) {
        var lily = register("Lily", "Abbott");
        check(lily, null, new SafetyFlag(SafetyCode.PREGNANCY));
        var person = role == Role.OWNER ? owner : group.hire(owner, role, harbour);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> person.does(() -> safety.of(lily)));
        assertThat(rowsSeenBy(person)).isZero();
        assertThat(group.inOneTransaction(
                        person,
                        () -> jdbc.sql("select has_safety_flag from patient where id = ?")
                                .param(lily.value())
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    @Test
    void flagsFollowTheEnrolments() {
        var lily = register("Lily", "Abbott");
        check(lily, null, new SafetyFlag(SafetyCode.PREGNANCY));
        assertThat(rowsSeenBy(elsewhere)).isZero();

        var enrolment = EnrolmentId.next();
        owner.run(() -> enrolments.enrol(new EnrolPatient(enrolment, lily, lakeside, null, null)));
        assertThat(rowsSeenBy(elsewhere)).isEqualTo(1);
        assertThat(elsewhere.does(() -> safety.of(lily)).flags()).hasSize(1);

        elsewhere.run(() -> enrolments.discharge(enrolment, 0));
        assertThat(rowsSeenBy(elsewhere)).isZero();
        assertThat(rowsSeenBy(therapist)).isEqualTo(1);
    }

    @Test
    void aPatientReadsTheirOwnFlags() {
        var lily = register("Lily", "Abbott");
        check(lily, null, new SafetyFlag(SafetyCode.PREGNANCY));
        assertThat(group.invite(owner, lily).does(() -> safety.of(lily)).flags())
                .hasSize(1);
    }

    @Test
    void nobodyChecksWhereThePatientIsNotEnrolledAnyMore() {
        var command = registering("Lily", "Abbott");
        reception.run(() -> patients.register(command));
        reception.run(() -> enrolments.discharge(command.enrolment(), 0));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> check(command.id(), null));
    }

    @Test
    void everyChangeIsAudited() {
        var lily = register("Lily", "Abbott");
        check(lily, null, new SafetyFlag(SafetyCode.PREGNANCY));
        var acts = new ArrayList<String>();
        group.asSystem(
                owner,
                () -> acts.addAll(jdbc.sql("select act from audit_entry where patient_id = ? order by id")
                        .param(lily.value())
                        .query(String.class)
                        .list()));
        assertThat(acts).containsExactly("patient.registered", "patient.enrolled", "patient.safetyChecked");
    }

    private SafetyCheckId check(PatientId patient, @Nullable SafetyCheckId basedOn, SafetyFlag... flags) {
        var id = SafetyCheckId.next();
        therapist.run(() -> safety.check(new CompleteSafetyCheck(id, patient, harbour, basedOn, List.of(flags))));
        return id;
    }

    private Integer rowsSeenBy(Person person) {
        return group.inOneTransaction(
                person,
                () -> jdbc.sql("select count(*) from safety_flag")
                        .query(Integer.class)
                        .single());
    }

    private PatientId register(String given, String family) {
        var command = registering(given, family);
        reception.run(() -> patients.register(command));
        return command.id();
    }

    private RegisterPatient registering(String given, String family) {
        return new RegisterPatient(newId(), EnrolmentId.next(), harbour, TestGroup.called(given, family), null);
    }

    private static PatientDetails born(LocalDate date) {
        return new PatientDetails(
                new PersonName("Lily", "Abbott"), date, null, null, null, Locale.ENGLISH, ZoneId.of("Europe/London"));
    }

    private static PatientId newId() {
        return new PatientId(org.fascia.shared.Ids.next());
    }

    static class Heard {

        final List<SafetyFlagged> events = new ArrayList<>();

        @EventListener
        void on(SafetyFlagged event) {
            events.add(event);
        }
    }
}

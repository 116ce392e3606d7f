package org.fascia.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fascia.clinic.Clinics;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.EmergencyContact;
import org.fascia.patient.EnrolmentId;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.Patients;
import org.fascia.patient.PersonName;
import org.fascia.patient.RegisterPatient;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlags;
import org.fascia.security.AccountState;
import org.fascia.security.Accounts;
import org.fascia.security.Invitations;
import org.fascia.security.Role;
import org.fascia.shared.Email;
import org.fascia.shared.OrganizationId;
import org.fascia.shared.PatientId;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.WorkClock;
import org.fascia.treatmentplan.CreatePlan;
import org.fascia.treatmentplan.Goal;
import org.fascia.treatmentplan.GoalId;
import org.fascia.treatmentplan.GoalReadingId;
import org.fascia.treatmentplan.NoteProgress;
import org.fascia.treatmentplan.PlanContent;
import org.fascia.treatmentplan.PlanId;
import org.fascia.treatmentplan.PlanTemplate;
import org.fascia.treatmentplan.PlanTemplates;
import org.fascia.treatmentplan.TreatmentPlans;
import org.springframework.stereotype.Component;

/** What happens at the clinic: a patient is registered, checked, given a plan, and measured along the way. */
@Component
class DemoTreatment {

    private final Patients patients;
    private final SafetyFlags safety;
    private final TreatmentPlans plans;
    private final PlanTemplates templates;
    private final Invitations invitations;
    private final Accounts accounts;
    private final DemoPeople people;
    private final Clinics clinics;

    DemoTreatment(
            Patients patients,
            SafetyFlags safety,
            TreatmentPlans plans,
            PlanTemplates templates,
            Invitations invitations,
            Accounts accounts,
            DemoPeople people,
            Clinics clinics) {
        this.patients = patients;
        this.safety = safety;
        this.plans = plans;
        this.templates = templates;
        this.invitations = invitations;
        this.accounts = accounts;
        this.people = people;
        this.clinics = clinics;
    }

    static PatientId idOf(DemoGroup group, DemoPatient patient) {
        return idOf(group.organization(), patient);
    }

    static PatientId idOf(OrganizationId organization, DemoPatient patient) {
        return new PatientId(DemoIds.of(organization, patient.family(), patient.given()));
    }

    /** The first visit: registration, safety check, plan. */
    void begin(DemoGroup group, DemoCourse course) {
        register(group, course);
        var patient = course.patient();
        var id = idOf(group, patient);
        var clinic = group.clinicOf(patient);
        WorkClock.at(
                course.atClinic(course.firstDay()),
                () -> group.therapistOf(patient).as(Role.THERAPIST).run(() -> {
                    safety.check(new CompleteSafetyCheck(
                            new SafetyCheckId(DemoIds.of(id, "safety")), id, clinic, null, patient.flags()));
                    plans.create(new CreatePlan(planOf(id), id, clinic, plan(id, course)));
                }));
    }

    void register(DemoGroup group, DemoCourse course) {
        var patient = course.patient();
        var id = idOf(group, patient);
        var therapist = group.therapistOf(patient);
        WorkClock.at(
                course.atClinic(course.firstDay()),
                () -> therapist
                        .as(Role.THERAPIST)
                        .run(() -> patients.register(new RegisterPatient(
                                id,
                                new EnrolmentId(DemoIds.of(id, "enrolment")),
                                group.clinicOf(patient),
                                details(group, patient),
                                therapist.account()))));
    }

    /** The patient gets access to the portal, and joins, unless they did so before. */
    DemoPerson invite(DemoGroup group, DemoCourse course, String email) {
        var therapist = group.therapistOf(course.patient()).as(Role.THERAPIST);
        var id = idOf(group, course.patient());
        var known = therapist.call(() -> accounts.ofPatient(id));
        if (known.filter(account -> account.state() == AccountState.ACTIVE).isEmpty()) {
            WorkClock.at(
                    course.atClinic(course.firstDay()),
                    () -> people.join(therapist.call(() -> known.isPresent()
                            ? invitations.renewFor(id)
                            : invitations
                                    .invitePatient(
                                            id,
                                            new Email(email),
                                            Locale.of(course.patient().language()))
                                    .link())));
        }
        var account = therapist.call(() -> accounts.ofPatient(id)).orElseThrow();
        return new DemoPerson(account.id(), group.organization());
    }

    /** Every two weeks the therapist measures how far the goals are. */
    void measure(DemoGroup group, DemoCourse course) {
        var id = idOf(group, course.patient());
        var therapist = group.therapistOf(course.patient()).as(Role.THERAPIST);
        var goals = therapist.call(() -> plan(id, course)).goals();
        for (var day = course.firstDay().plusDays(14); day.isBefore(course.today()); day = day.plusDays(14)) {
            var measuredOn = day;
            WorkClock.at(
                    course.atClinic(day),
                    () -> therapist.run(() -> goals.forEach(goal -> note(planOf(id), goal, course, measuredOn))));
        }
    }

    private void note(PlanId plan, Goal goal, DemoCourse course, LocalDate day) {
        double share = Math.min(0.95, course.passed(day) * 0.9);
        var way = goal.target().subtract(goal.baseline()).multiply(BigDecimal.valueOf(share));
        var value = goal.baseline().add(way).setScale(0, RoundingMode.HALF_UP);
        plans.noteProgress(
                new NoteProgress(new GoalReadingId(DemoIds.of(goal.id(), day)), plan, goal.id(), value, day));
    }

    private PatientDetails details(DemoGroup group, DemoPatient patient) {
        var zone = clinics.contact(group.clinicOf(patient)).zone();
        var emergency = patient.born().getYear() < 1960
                ? new EmergencyContact("Alex " + patient.family(), null, new PhoneNumber(patient.phone()))
                : null;
        return new PatientDetails(
                new PersonName(patient.given(), patient.family()),
                patient.born(),
                patient.email() == null ? null : new Email(patient.email()),
                new PhoneNumber(patient.phone()),
                emergency,
                Locale.of(patient.language()),
                zone);
    }

    private PlanContent plan(PatientId id, DemoCourse course) {
        var template = templates.list(Locale.of(course.patient().language())).stream()
                .filter(known -> known.code().equals(course.patient().condition()))
                .findFirst()
                .orElseThrow();
        var start = course.firstDay();
        var goals = IntStream.range(0, template.goals().size())
                .mapToObj(number -> goal(id, number, template.goals().get(number), course))
                .toList();
        return new PlanContent(
                template.condition(),
                template.explanation(),
                template.visitsPerWeek(),
                template.visits(),
                start.plusWeeks(template.reviewWeeks()),
                template.problems(),
                goals,
                template.interventions());
    }

    private static Goal goal(PatientId id, int number, PlanTemplate.SuggestedGoal suggested, DemoCourse course) {
        int worse = 3 + course.chance(course.firstDay(), number).nextInt(3);
        var measure = suggested.measure();
        var baseline = switch (measure.better()) {
            case LESS -> suggested.target().add(BigDecimal.valueOf(worse));
            case MORE -> suggested.target().multiply(new BigDecimal("0.4")).setScale(0, RoundingMode.DOWN);
        };
        return new Goal(
                new GoalId(DemoIds.of(id, "goal", number)),
                suggested.activity(),
                measure,
                baseline.min(BigDecimal.valueOf(measure.highest())),
                suggested.target(),
                course.firstDay().plusWeeks(suggested.weeks()));
    }

    private static PlanId planOf(PatientId patient) {
        return new PlanId(DemoIds.of(patient, "plan"));
    }
}

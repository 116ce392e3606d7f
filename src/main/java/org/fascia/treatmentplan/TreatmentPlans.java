package org.fascia.treatmentplan;

import java.util.List;
import java.util.Optional;
import org.fascia.database.ConstraintNames;
import org.fascia.patient.Enrolments;
import org.fascia.patient.Patients;
import org.fascia.security.Access;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The treatment plans of patients, at most one active one at each clinic. Therapists of the clinic where a plan was made
 * read and write it; patients read their own.
 */
@Service
@Transactional
@PreAuthorize("@access.therapist()")
public class TreatmentPlans {

    /** The topic on which open screens hear that a patient's plan changed, with the patient's id. */
    public static final String TOPIC = "plan";

    private final TreatmentPlanRepository plans;
    private final PlanVersionRepository versions;
    private final PlanContentRows rows;
    private final GoalReadings readings;
    private final PlanReader reader;
    private final Patients patients;
    private final Enrolments enrolments;
    private final Access access;
    private final PlanChanges changes;

    TreatmentPlans(
            TreatmentPlanRepository plans,
            PlanVersionRepository versions,
            PlanContentRows rows,
            GoalReadings readings,
            PlanReader reader,
            Patients patients,
            Enrolments enrolments,
            Access access,
            PlanChanges changes) {
        this.plans = plans;
        this.versions = versions;
        this.rows = rows;
        this.readings = readings;
        this.reader = reader;
        this.patients = patients;
        this.enrolments = enrolments;
        this.access = access;
        this.changes = changes;
    }

    /** The patient's plans at the clinics where the caller treats, the active ones first, then the newest. */
    @PreAuthorize("@access.treats(#patient)")
    public List<PlanListItem> ofPatient(PatientId patient) {
        changes.readList(patient);
        return reader.currentOf(plans.ofPatient(patient.value())).stream()
                .map(current -> current.plan().listItem(current.version().condition()))
                .toList();
    }

    /** The patient's active plan at a clinic. */
    @PreAuthorize("@access.treats(#patient) and @access.therapistOf(#clinic)")
    public Optional<PlanDetail> current(PatientId patient, ClinicId clinic) {
        return plans.ofPatient(patient.value()).stream()
                .filter(plan -> plan.isActive() && plan.clinic().equals(clinic))
                .findFirst()
                .map(this::detail);
    }

    /** The patient's newest active plan, at whichever of the caller's clinics. */
    @PreAuthorize("@access.treats(#patient)")
    public Optional<PlanDetail> current(PatientId patient) {
        return plans.ofPatient(patient.value()).stream()
                .filter(TreatmentPlan::isActive)
                .findFirst()
                .map(this::detail);
    }

    public PlanDetail plan(PlanId id) {
        return detail(reached(plans.findById(id.value())));
    }

    /** All versions of a plan, the newest first. */
    public List<PlanVersionDetail> versions(PlanId id) {
        var plan = reached(plans.findById(id.value()));
        changes.read("treatmentplan.versions.read", plan);
        return reader.versions(plan);
    }

    /**
     * Starts a plan; the same one sent twice is one.
     *
     * @throws InvalidInput if the patient is not enrolled at this clinic or has an active plan there, or a date has passed
     */
    @PreAuthorize("@access.therapistOf(#command.clinic()) and @access.treats(#command.patient())")
    public void create(CreatePlan command) {
        changes.oneAtATime(command.id().value());
        if (plans.findById(command.id().value()).isPresent()) {
            return;
        }
        if (!enrolments.isCurrent(command.patient(), command.clinic())) {
            throw InvalidInput.because("treatmentplan.create.notEnrolled");
        }
        var today = changes.today(command.patient());
        PlanDates.check(command.content(), today, List.of());
        var plan = new TreatmentPlan(command, today, changes.person(), changes.now());
        try {
            plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "treatment_plan_active_unique")) {
                throw InvalidInput.because("treatmentplan.create.exists");
            }
            throw refusal;
        }
        write(
                new PlanVersion(
                        PlanVersionId.next(), plan, 1, null, command.content(), changes.person(), changes.now()),
                plan,
                command.content());
        changes.done("treatmentplan.created", plan, command.id().value());
    }

    /**
     * Writes a new version; the same one sent twice is one.
     *
     * @throws org.fascia.shared.StaleRecord if somebody else wrote a version since, or ended the plan
     */
    public void revise(RevisePlan command) {
        var plan = reached(plans.forChange(command.plan().value()));
        if (versions.findById(command.version().value()).isPresent()) {
            return;
        }
        var before = toChange(plan, command.basedOn());
        PlanDates.check(
                command.content(),
                changes.today(plan.patient()),
                before.content().goals());
        int number = plan.revise(changes.person(), changes.now());
        plans.saveAndFlush(plan);
        write(
                new PlanVersion(
                        command.version(),
                        plan,
                        number,
                        command.reason(),
                        command.content(),
                        changes.person(),
                        changes.now()),
                plan,
                command.content());
        changes.done("treatmentplan.revised", plan, command.version().value());
    }

    /**
     * Ends a plan today; ended twice is ended once.
     *
     * @throws org.fascia.shared.StaleRecord if somebody else wrote a version since
     */
    public void end(EndPlan command) {
        var plan = reached(plans.forChange(command.plan().value()));
        if (plan.isEndedAs(command, changes.person())) {
            return;
        }
        if (!plan.isStill(command.basedOn())) {
            throw changes.stale(plan);
        }
        plan.end(command, changes.today(plan.patient()), changes.person(), changes.now());
        plans.saveAndFlush(plan);
        changes.done("treatmentplan.ended", plan, command.plan().value());
    }

    /** Notes where a goal stands; the same reading sent twice is one. */
    public void noteProgress(NoteProgress command) {
        var plan = reached(plans.findById(command.plan().value()));
        changes.oneAtATime(command.id().value());
        if (readings.exists(command.id())) {
            return;
        }
        var goal = detailOf(plan).content().goals().stream()
                .filter(one -> one.id().equals(command.goal()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var value = goal.measure().value("value", command.value());
        if (command.measuredOn().isAfter(changes.today(plan.patient()))) {
            throw InvalidInput.at("measuredOn", "treatmentplan.progress.future");
        }
        if (command.measuredOn().isBefore(plan.startsOn())) {
            throw InvalidInput.at("measuredOn", "treatmentplan.progress.beforeStart");
        }
        readings.add(command.id(), plan, new GoalReading(goal.id(), value, command.measuredOn()));
        changes.done("treatmentplan.progressNoted", plan, command.goal().value());
    }

    /** The active plans of the patient who is looking; of several clinics, the newest first. */
    @PreAuthorize("@access.patient()")
    public List<PlanDetail> own() {
        var own = patients.own();
        var active = plans.ofPatient(own.id().value()).stream()
                .filter(TreatmentPlan::isActive)
                .toList();
        active.forEach(plan -> changes.read("treatmentplan.read", plan));
        return reader.details(active, own.zone());
    }

    private PlanDetail detail(TreatmentPlan plan) {
        changes.read("treatmentplan.read", plan);
        return detailOf(plan);
    }

    private PlanDetail detailOf(TreatmentPlan plan) {
        return reader.details(List.of(plan), patients.zone(plan.patient())).getFirst();
    }

    private PlanDetail toChange(TreatmentPlan plan, int basedOn) {
        if (!plan.isStill(basedOn)) {
            throw changes.stale(plan);
        }
        return detailOf(plan);
    }

    private void write(PlanVersion version, TreatmentPlan plan, PlanContent content) {
        versions.saveAndFlush(version);
        rows.write(version.id(), plan, content);
    }

    /** A plan that is not there, or not the caller's to treat: both get one answer. */
    private TreatmentPlan reached(Optional<TreatmentPlan> found) {
        return found.filter(plan -> access.therapistOf(plan.clinic()) && access.treats(plan.patient()))
                .orElseThrow(NotFound::new);
    }
}

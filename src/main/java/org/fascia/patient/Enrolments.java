package org.fascia.patient;

import java.util.List;
import org.fascia.clinic.Clinics;
import org.fascia.database.ConstraintNames;
import org.fascia.security.Access;
import org.fascia.security.Grants;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At which clinics patients are treated, and by whom. */
@Service
@Transactional
@PreAuthorize("@access.staff()")
public class Enrolments {

    private final EnrolmentRepository enrolments;
    private final PatientRepository patients;
    private final PatientLookUp lookUp;
    private final SafetySharing sharing;
    private final Clinics clinics;
    private final Grants grants;
    private final Access access;
    private final PatientChanges changes;

    Enrolments(
            EnrolmentRepository enrolments,
            PatientRepository patients,
            PatientLookUp lookUp,
            SafetySharing sharing,
            Clinics clinics,
            Grants grants,
            Access access,
            PatientChanges changes) {
        this.enrolments = enrolments;
        this.patients = patients;
        this.lookUp = lookUp;
        this.sharing = sharing;
        this.clinics = clinics;
        this.grants = grants;
        this.access = access;
        this.changes = changes;
    }

    /**
     * Enrols a patient at a clinic of the caller's: one whom the caller sees, or one to whom what the caller knows leads.
     * The same enrolment sent twice is one.
     */
    @PreAuthorize("@access.staffOf(#command.clinic())")
    public void enrol(EnrolPatient command) {
        changes.oneAtATime(command.id().value());
        if (enrolments.existsById(command.id().value())) {
            return;
        }
        boolean known = command.known() != null
                && lookUp.alike(command.known()).stream()
                        .anyMatch(alike -> alike.id().equals(command.patient()));
        if (!known && !access.seesPatient(command.patient())) {
            throw new NotFound();
        }
        var patient = patients.findById(command.patient().value()).orElseThrow(NotFound::new);
        admit(command, patient.record().details());
    }

    /** Ends the treatment at a clinic today; the clinic keeps the records that it made. */
    public void discharge(EnrolmentId id, long version) {
        var enrolment = toChange(id, version);
        var zone = clinics.contact(enrolment.clinic()).zone();
        enrolment.discharge(changes.today(zone), changes.now(), changes.by());
        enrolments.saveAndFlush(enrolment);
        sharing.follow(enrolment.patient());
        changes.done("patient.discharged", enrolment.patient(), enrolment.clinic(), id.value());
    }

    /** Says who treats the patient at a clinic, and who stands in. */
    public void changeTeam(ChangeCareTeam command) {
        var enrolment = toChange(command.enrolment(), command.version());
        refuseOthers("lead", command.lead(), enrolment.clinic());
        refuseOthers("cover", command.cover(), enrolment.clinic());
        enrolment.treatedBy(command.lead(), command.cover(), changes.now(), changes.by());
        enrolments.saveAndFlush(enrolment);
        changes.done(
                "patient.teamChanged",
                enrolment.patient(),
                enrolment.clinic(),
                command.enrolment().value());
    }

    /** Whether the patient is treated at the clinic now, and not discharged from it. */
    @PreAuthorize("@access.staffOf(#clinic) or @access.system()")
    public boolean isCurrent(PatientId patient, ClinicId clinic) {
        return current(patient, clinic);
    }

    void admit(EnrolPatient command, PatientDetails details) {
        refuseOthers("lead", command.lead(), command.clinic());
        if (current(command.patient(), command.clinic())) {
            throw InvalidInput.at("clinic", "patient.enrol.already");
        }
        var enrolment = new Enrolment(
                command, SearchWords.key(details.name()), changes.today(details.zone()), changes.now(), changes.by());
        try {
            enrolments.saveAndFlush(enrolment);
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "enrolment_current_unique")) {
                throw InvalidInput.at("clinic", "patient.enrol.already");
            }
            throw refusal;
        }
        sharing.follow(command.patient());
        changes.done(
                "patient.enrolled",
                command.patient(),
                command.clinic(),
                command.id().value());
    }

    private boolean current(PatientId patient, ClinicId clinic) {
        return enrolments
                .findByPatientIdAndClinicIdAndDischargedOnIsNull(patient.value(), clinic.value())
                .isPresent();
    }

    private Enrolment toChange(EnrolmentId id, long version) {
        var enrolment = enrolments.findToChange(id.value()).orElseThrow(NotFound::new);
        if (!access.staffOf(enrolment.clinic())) {
            throw new NotFound();
        }
        if (enrolment.version() != version || !enrolment.isCurrent()) {
            throw changes.stale(enrolment.savedBy(), enrolment.savedAt());
        }
        return enrolment;
    }

    /** Only somebody who is a therapist of the clinic today treats there. */
    private void refuseOthers(String field, @Nullable AccountId account, ClinicId clinic) {
        if (account != null
                && grants.ofAccounts(List.of(account)).stream()
                        .noneMatch(grant -> grant.role() == Role.THERAPIST
                                && clinic.equals(grant.clinic())
                                && grant.holdsAt(changes.now()))) {
            throw InvalidInput.at(field, "patient.team.notTherapist");
        }
    }
}

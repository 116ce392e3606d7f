package org.fascia.security;

import java.util.Collections;
import java.util.Set;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one place that decides access. Services ask it in {@code @PreAuthorize("@access...")}, screens and menus through
 * the navigation check. Rights are the union of one's roles, with one line between them: staff rights count while
 * somebody works as staff, a patient's own rights while they work as patient.
 */
@Component("access")
public class Access {

    private final CurrentUser user;
    private final ObjectProvider<PatientEnrolments> enrolments;
    private final Elevation elevation;
    private final RequestAnswers answers;

    Access(
            CurrentUser user,
            ObjectProvider<PatientEnrolments> enrolments,
            Elevation elevation,
            RequestAnswers answers) {
        this.user = user;
        this.enrolments = enrolments;
        this.elevation = elevation;
        this.answers = answers;
    }

    /** Anybody with a right left in this organization, patients included. */
    public boolean signedIn() {
        return user.role() != null;
    }

    /** Anybody who works here. */
    public boolean staff() {
        var role = user.role();
        return role != null && role.isStaff();
    }

    /** An owner of the whole group. */
    public boolean owner() {
        return staff() && user.roles().contains(Role.OWNER);
    }

    /** An owner, or an admin of some clinic. */
    public boolean admin() {
        return owner() || as(Role.CLINIC_ADMIN);
    }

    /** An owner, or an admin of this clinic. */
    public boolean adminOf(@Nullable ClinicId clinic) {
        return owner() || as(clinic, Role.CLINIC_ADMIN);
    }

    /** Whoever works in this clinic in any role, or owns the group. */
    public boolean staffOf(@Nullable ClinicId clinic) {
        return owner() || as(clinic, Role.CLINIC_ADMIN, Role.RECEPTION, Role.THERAPIST);
    }

    /** A therapist of some clinic. */
    public boolean therapist() {
        return as(Role.THERAPIST);
    }

    /** A therapist of this clinic. */
    public boolean therapistOf(@Nullable ClinicId clinic) {
        return as(clinic, Role.THERAPIST);
    }

    /** Whoever may see the patient's name and contact: staff of a clinic of enrolment, owners, the patient. */
    public boolean seesPatient(@Nullable PatientId patient) {
        return patient != null
                && (owner() && !clinicsOf(patient).isEmpty()
                        || enrolledWhere(patient, Role.CLINIC_ADMIN, Role.RECEPTION, Role.THERAPIST)
                        || isPatient(patient));
    }

    /** A therapist of a clinic where the patient is enrolled. Nobody treats themselves. */
    public boolean treats(@Nullable PatientId patient) {
        return patient != null && !patient.equals(user.ownRecord()) && enrolledWhere(patient, Role.THERAPIST);
    }

    /** Somebody who works as patient. */
    public boolean patient() {
        return user.patientId() != null;
    }

    /** This very patient, who works as patient. */
    public boolean isPatient(@Nullable PatientId patient) {
        return patient != null && patient.equals(user.patientId());
    }

    /** The portal itself, at one of the named places. */
    public boolean system() {
        return elevation.isElevated() || user.caller() instanceof Caller.Job;
    }

    private boolean as(Role role) {
        return staff() && !user.clinicsAs(role).isEmpty();
    }

    private boolean as(@Nullable ClinicId clinic, Role... roles) {
        return clinic != null && staff() && user.clinicsAs(roles).contains(clinic);
    }

    private boolean enrolledWhere(PatientId patient, Role... roles) {
        return staff() && !Collections.disjoint(user.clinicsAs(roles), clinicsOf(patient));
    }

    private Set<ClinicId> clinicsOf(PatientId patient) {
        return answers.once(new ClinicsOf(patient), () -> enrolments.getObject().clinicsOf(patient));
    }

    private record ClinicsOf(PatientId patient) {}
}

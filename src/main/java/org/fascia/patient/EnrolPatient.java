package org.fascia.patient;

import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Enrols a known patient at a further clinic, or again after a discharge.
 *
 * @param id made when the form opened: the same enrolment sent twice is one
 * @param known what the caller knows of a patient whom they do not see yet; it must lead to this very patient
 */
public record EnrolPatient(
        EnrolmentId id,
        PatientId patient,
        ClinicId clinic,
        @Nullable AccountId lead,
        @Nullable LookUp known) {}

package org.fascia.patient;

import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Registers somebody who is in no clinic of the group yet, and enrols them.
 *
 * @param id made when the form opened: the same patient sent twice is one
 * @param lead who treats them; null: decided later
 */
public record RegisterPatient(
        PatientId id,
        EnrolmentId enrolment,
        ClinicId clinic,
        PatientDetails details,
        @Nullable AccountId lead) {}

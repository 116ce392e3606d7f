package org.fascia.treatmentplan;

import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;

/**
 * Starts a plan today.
 *
 * @param id made when the form opened: the same plan sent twice is one
 */
public record CreatePlan(PlanId id, PatientId patient, ClinicId clinic, PlanContent content) {}

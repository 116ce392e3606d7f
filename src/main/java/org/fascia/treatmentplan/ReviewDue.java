package org.fascia.treatmentplan;

import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;

/** A plan that should be looked at again. It says whose, and nothing of what the plan is about. */
public record ReviewDue(PlanId plan, PatientId patient, ClinicId clinic, PlanReview review) {}

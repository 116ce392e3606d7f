package org.fascia.treatmentplan.ui;

import java.time.Clock;
import org.fascia.clinic.Clinics;
import org.fascia.draft.Drafts;
import org.fascia.live.ui.LiveUpdates;
import org.fascia.staff.StaffMembers;
import org.fascia.treatmentplan.PlanTemplates;
import org.fascia.treatmentplan.TreatmentPlans;
import org.springframework.stereotype.Component;

/** What the parts of the plan tab work with. */
@Component
record PlanServices(
        TreatmentPlans plans,
        PlanTemplates templates,
        Drafts drafts,
        StaffMembers staff,
        Clinics clinics,
        LiveUpdates live,
        Clock clock) {}

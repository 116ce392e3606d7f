package org.fascia.homecare.ui;

import org.fascia.draft.Drafts;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.ClinicalAlerts;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.HomecarePauses;
import org.fascia.homecare.HomecareProgrammes;
import org.fascia.staff.StaffMembers;
import org.springframework.stereotype.Component;

/** What the homecare tab and its forms work with. */
@Component
record HomecareServices(
        HomecareProgrammes programmes,
        HomecareAssignments assignments,
        HomecarePauses pauses,
        ClinicalAlerts alerts,
        ExerciseLibrary library,
        StaffMembers people,
        Drafts drafts) {}

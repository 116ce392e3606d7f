package org.fascia.homecare.ui;

import org.fascia.draft.Drafts;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.ClinicalAlerts;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.live.ui.LiveUpdates;
import org.fascia.patient.chart.OpenChart;
import org.fascia.patient.chart.PatientTab;
import org.fascia.security.Role;
import org.fascia.staff.StaffMembers;
import org.springframework.stereotype.Component;

/** The homecare tab of a patient's chart. */
@Component
class HomecareTab implements PatientTab {

    private final HomecareAssignments homecare;
    private final ClinicalAlerts alerts;
    private final ExerciseLibrary library;
    private final StaffMembers people;
    private final Drafts drafts;
    private final LiveUpdates live;

    HomecareTab(
            HomecareAssignments homecare,
            ClinicalAlerts alerts,
            ExerciseLibrary library,
            StaffMembers people,
            Drafts drafts,
            LiveUpdates live) {
        this.homecare = homecare;
        this.alerts = alerts;
        this.library = library;
        this.people = people;
        this.drafts = drafts;
        this.live = live;
    }

    @Override
    public String path() {
        return "homecare";
    }

    @Override
    public String titleKey() {
        return "homecare.tab";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.THERAPIST;
    }

    @Override
    public com.vaadin.flow.component.Component create(OpenChart chart) {
        var panel = new HomecarePanel(chart, homecare, alerts, library, people, drafts);
        live.on(panel, HomecareAssignments.TOPIC, chart.id().value(), panel::refresh);
        return panel;
    }
}

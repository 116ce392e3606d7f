package org.fascia.homecare.ui;

import org.fascia.homecare.HomecareAssignments;
import org.fascia.live.ui.LiveUpdates;
import org.fascia.patient.chart.OpenChart;
import org.fascia.patient.chart.PatientTab;
import org.fascia.security.Role;
import org.springframework.stereotype.Component;

/** The homecare tab of a patient's chart. */
@Component
class HomecareTab implements PatientTab {

    private final HomecareServices services;
    private final LiveUpdates live;

    HomecareTab(HomecareServices services, LiveUpdates live) {
        this.services = services;
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
        var panel = new HomecarePanel(chart, services);
        live.on(panel, HomecareAssignments.TOPIC, chart.id().value(), panel::refresh);
        return panel;
    }
}

package org.fascia.treatmentplan.ui;

import org.fascia.patient.chart.OpenChart;
import org.fascia.patient.chart.PatientTab;
import org.fascia.security.Role;
import org.springframework.stereotype.Component;

/** The plan in a patient's chart. */
@Component
class PlanTab implements PatientTab {

    private static final int ORDER = 20;

    private final PlanServices services;

    PlanTab(PlanServices services) {
        this.services = services;
    }

    @Override
    public String path() {
        return "plan";
    }

    @Override
    public String titleKey() {
        return "treatmentplan.tab";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.THERAPIST;
    }

    @Override
    public com.vaadin.flow.component.Component create(OpenChart chart) {
        return new PlanPanel(chart, services);
    }
}

package org.fascia.patient.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.Charts;
import org.fascia.patient.chart.OpenChart;
import org.fascia.patient.chart.PatientTab;
import org.fascia.security.Role;

/** The first tab of a chart: how to reach the patient, who treats them where, and what to be careful about. */
@SpringComponent
class SummaryTab implements PatientTab {

    private final Charts charts;
    private final SafetyCard safety;
    private final ContactCard contact;
    private final CareCard care;
    private final PortalCard portal;

    SummaryTab(Charts charts, SafetyCard safety, ContactCard contact, CareCard care, PortalCard portal) {
        this.charts = charts;
        this.safety = safety;
        this.contact = contact;
        this.care = care;
        this.portal = portal;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String titleKey() {
        return "patient.chart.summary";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean visibleTo(Role role) {
        return role.isStaff();
    }

    @Override
    public Component create(OpenChart chart) {
        return create(chart, charts.summary(chart.id()));
    }

    Component create(OpenChart chart, ChartSummary summary) {
        var columns = new Div(
                safety.create(chart, summary),
                care.create(chart, summary),
                contact.create(chart, summary),
                portal.create(chart, summary));
        columns.addClassName("columns");
        return columns;
    }
}

package org.fascia.patient.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.fascia.clinic.Clinics;
import org.fascia.patient.CareTeams;
import org.fascia.patient.PatientsWithoutLead;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.staff.ui.part.AttentionPart;

/** Tells admins which patients nobody is responsible for. */
@org.springframework.stereotype.Component
class WithoutLeadPart implements AttentionPart {

    private static final int SHOWN = 10;

    private final CareTeams teams;
    private final Clinics clinics;

    WithoutLeadPart(CareTeams teams, Clinics clinics) {
        this.teams = teams;
        this.clinics = clinics;
    }

    @Override
    public Optional<Component> create() {
        var without = teams.withoutLead(SHOWN);
        return without.count() == 0 ? Optional.empty() : Optional.of(card(without));
    }

    private SectionCard card(PatientsWithoutLead without) {
        var ui = UI.getCurrent();
        var names = clinics.names();
        var list = new RecordList();
        without.newest()
                .forEach(enrolled -> list.row(
                        new RouterLink(
                                enrolled.name(),
                                ChartView.class,
                                new RouteParameters(
                                        "patientId", enrolled.patient().toString())),
                        "",
                        names.getOrDefault(enrolled.clinic(), ""),
                        StatusBadge.needsYou(ui.getTranslation("patient.care.noLead"))));
        var card = new SectionCard(ui.getTranslation("patient.withoutLead", without.count()), list);
        if (without.count() > without.newest().size()) {
            card.add(new Paragraph(ui.getTranslation(
                    "patient.withoutLead.more",
                    without.count() - without.newest().size())));
        }
        return card;
    }
}

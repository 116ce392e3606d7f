package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fascia.clinic.Clinics;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.EnrolmentListItem;
import org.fascia.patient.Enrolments;
import org.fascia.patient.chart.OpenChart;
import org.fascia.security.Access;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.StaleRecord;
import org.fascia.shared.ui.Confirmation;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Toast;
import org.fascia.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/** At which clinics the patient is treated, since when, and by whom. */
@SpringComponent
class CareCard {

    private final Enrolments enrolments;
    private final Clinics clinics;
    private final StaffMembers staff;
    private final Access access;

    CareCard(Enrolments enrolments, Clinics clinics, StaffMembers staff, Access access) {
        this.enrolments = enrolments;
        this.clinics = clinics;
        this.staff = staff;
        this.access = access;
    }

    SectionCard create(OpenChart chart, ChartSummary summary) {
        var ui = UI.getCurrent();
        var names = clinics.names();
        var people = staff.names(summary.enrolments().stream()
                .flatMap(enrolment -> Stream.of(enrolment.lead(), enrolment.cover()))
                .filter(Objects::nonNull)
                .toList());
        var card = new SectionCard(ui.getTranslation("patient.care"));
        summary.enrolments().forEach(enrolment -> card.add(row(chart, enrolment, names, people)));
        card.withActions(new Button(
                ui.getTranslation("patient.enrol"),
                click -> new EnrolDialog(chart.id(), places(chart), enrolments, staff).open()));
        return card;
    }

    private List<org.fascia.clinic.ClinicListItem> places(OpenChart chart) {
        return clinics.list().stream()
                .filter(clinic -> !chart.clinics().contains(clinic.id()))
                .toList();
    }

    private Div row(
            OpenChart chart, EnrolmentListItem enrolment, Map<ClinicId, String> names, Map<AccountId, String> people) {
        var ui = UI.getCurrent();
        var clinic = names.getOrDefault(enrolment.clinic(), "");
        var formats = Formats.in(chart.zone());
        var ended = enrolment.dischargedOn();
        var title = new Div(
                new H3(clinic),
                ended == null
                        ? StatusBadge.good(ui.getTranslation("patient.care.enrolled"))
                        : StatusBadge.neutral(ui.getTranslation("patient.care.discharged")));
        title.addClassName("cluster");
        var facts = new DefinitionList()
                .fact(ui.getTranslation("patient.care.since"), formats.date(enrolment.enrolledOn()));
        if (ended != null) {
            facts.fact(ui.getTranslation("patient.care.until"), formats.date(ended));
        }
        facts.fact(ui.getTranslation("patient.care.lead"), name(enrolment.lead(), people, "patient.care.noLead"));
        if (enrolment.cover() != null) {
            facts.fact(
                    ui.getTranslation("patient.care.cover"), name(enrolment.cover(), people, "patient.care.unknown"));
        }
        var row = new Div(title, facts);
        row.addClassNames("enrolment", "stack-tight");
        if (ended == null && access.staffOf(enrolment.clinic())) {
            row.add(actions(chart, enrolment, clinic));
        }
        return row;
    }

    private Div actions(OpenChart chart, EnrolmentListItem enrolment, String clinic) {
        var ui = UI.getCurrent();
        var team = new Button(
                ui.getTranslation("patient.team"),
                click -> new CareTeamDialog(clinic, enrolment, enrolments, staff).open());
        var discharge = new Button(
                ui.getTranslation("patient.discharge"),
                click -> Confirmation.ask(
                        ui.getTranslation("patient.discharge.title", chart.name()),
                        ui.getTranslation("patient.discharge.text", clinic),
                        ui.getTranslation("patient.discharge"),
                        () -> discharge(enrolment)));
        team.addThemeVariants(ButtonVariant.TERTIARY);
        discharge.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(team, discharge);
        actions.addClassName("cluster");
        return actions;
    }

    private void discharge(EnrolmentListItem enrolment) {
        var ui = UI.getCurrent();
        try {
            enrolments.discharge(enrolment.id(), enrolment.version());
            Toast.success(ui.getTranslation("patient.discharge.done"));
        } catch (StaleRecord stale) {
            Toast.failure(ui.getTranslation("patient.care.stale"));
        } catch (InvalidInput refused) {
            Toast.failure(ui.getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private static Paragraph name(@Nullable AccountId account, Map<AccountId, String> people, String missing) {
        var name = account == null ? null : people.get(account);
        var text = new Paragraph(name == null ? UI.getCurrent().getTranslation(missing) : name);
        text.addClassName(name == null ? "muted" : "person-name");
        return text;
    }
}

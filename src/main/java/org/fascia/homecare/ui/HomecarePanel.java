package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fascia.homecare.AlertItem;
import org.fascia.homecare.AssignmentListItem;
import org.fascia.homecare.ProgrammeOverview;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.AccountId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.Confirmation;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Toast;
import org.fascia.shared.ui.Tone;

/** A patient's homecare as the therapist sees it; it follows what the patient logs while it is open. */
class HomecarePanel extends Composite<Div> {

    private final transient OpenChart chart;
    private final transient HomecareServices services;
    private transient ProgrammeOverview programme;

    HomecarePanel(OpenChart chart, HomecareServices services) {
        this.chart = chart;
        this.services = services;
        getContent().addClassNames("stack", "homecare");
        programme = services.programmes().forPatient(chart.id());
        show();
    }

    void refresh() {
        programme = services.programmes().again(chart.id());
        show();
    }

    private void show() {
        var content = getContent();
        content.removeAll();
        showAlerts(services.alerts().ofPatient(chart.id()));
        if (!programme.safetyChecked()) {
            content.add(new Notice(Tone.NEEDS_YOU, getTranslation("homecare.assign.notChecked"))
                    .withActions(new com.vaadin.flow.component.html.Anchor(
                            OpenChart.path(chart.id()), getTranslation("homecare.toSafetyCheck"))));
        }
        programme
                .stoppedByRedAnswer()
                .forEach(clinic -> content.add(new Notice(Tone.DANGER, getTranslation("homecare.tab.stopped"))
                        .withActions(button("homecare.restart", () -> askRestart(clinic)))));
        content.add(head());
        if (programme.current().isEmpty()) {
            content.add(empty());
        } else {
            content.add(new ProgrammeTotals(programme, services.library()));
            content.add(cards());
        }
        content.add(new PatientWords(programme, services.library()));
        if (!programme.past().isEmpty()) {
            content.add(past());
        }
    }

    private void showAlerts(List<AlertItem> items) {
        var open = items.stream().filter(AlertItem::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        var accounts = new ArrayList<AccountId>();
        open.stream().map(AlertItem::owner).filter(Objects::nonNull).forEach(accounts::add);
        var names = services.people().names(accounts);
        open.forEach(alert -> getContent().add(card(alert, names)));
    }

    private AlertCard card(AlertItem alert, Map<AccountId, String> names) {
        var owner = alert.owner() == null ? null : names.get(alert.owner());
        return new AlertCard(
                alert, null, owner, programme.zone(), services.library(), services.alerts(), this::refresh);
    }

    private Div head() {
        var title = new H2(getTranslation("homecare.tab.current"));
        var head = new Div(title);
        head.addClassName("spread");
        if (canAssign() && !programme.current().isEmpty()) {
            head.add(assignButton());
        }
        return head;
    }

    private boolean canAssign() {
        return programme.safetyChecked()
                && chart.enrolled()
                && !programme.stoppedByRedAnswer().contains(chart.clinic());
    }

    private Component empty() {
        if (!chart.enrolled()) {
            return new EmptyState(Drawing.EXERCISE, getTranslation("homecare.assign.notEnrolled"));
        }
        return canAssign()
                ? new EmptyState(Drawing.EXERCISE, getTranslation("homecare.tab.empty"), assignButton())
                : new EmptyState(Drawing.EXERCISE, getTranslation("homecare.tab.emptyYet"));
    }

    private Button assignButton() {
        var button = new Button(
                getTranslation("homecare.assign.open"),
                FasciaIcon.PLUS.create(),
                click -> new AssignDialog(chart, programme, services, this::refresh).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private UnorderedList cards() {
        var list = new UnorderedList();
        list.addClassNames("assignment-list");
        programme.current().forEach(item -> list.add(new ListItem(card(item))));
        return list;
    }

    private AssignmentCard card(AssignmentListItem item) {
        return new AssignmentCard(
                item,
                programme,
                services.library().exercise(item.exercise(), getLocale()),
                new AssignmentActions(chart, programme, services, this::refresh));
    }

    private Details past() {
        var list = new UnorderedList();
        list.addClassName("assignment-list");
        programme.past().forEach(item -> list.add(new ListItem(card(item))));
        return new Details(getTranslation("homecare.tab.past", programme.past().size()), list);
    }

    private void askRestart(org.fascia.shared.ClinicId clinic) {
        Confirmation.ask(
                getTranslation("homecare.restart.title"),
                getTranslation("homecare.restart.text"),
                getTranslation("homecare.restart"),
                () -> {
                    try {
                        services.pauses().restart(chart.id(), clinic);
                    } catch (InvalidInput refused) {
                        Toast.failure(getTranslation(refused.messageKey(), refused.arguments()));
                    }
                    refresh();
                });
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }
}

package org.fascia.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.fascia.patient.DirectoryEntry;
import org.fascia.patient.PatientDirectory;
import org.fascia.patient.chart.OpenChart;
import org.fascia.shared.ui.Drawing;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;

/** The desk until there is a calendar: find a patient, register one, and see who is new. */
class DeskToday extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 10;

    /** What the screen gathers from. */
    @org.springframework.stereotype.Component
    record Parts(PatientDirectory directory) {}

    DeskToday(Parts parts) {
        getContent().addClassNames("stack", "today");
        getContent().add(finder(), newest(parts.directory().newest(NEWEST)));
    }

    private Component finder() {
        var typed = new TextField(getTranslation("home.desk.find"));
        typed.setPlaceholder(getTranslation("home.desk.find.example"));
        typed.setClearButtonVisible(true);
        typed.setAutofocus(true);
        var find = new Button(getTranslation("home.desk.find.verb"), FasciaIcon.SEARCH.create(), click -> find(typed));
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(typed);
        var register = new Button(
                getTranslation("home.desk.register"),
                FasciaIcon.USER_PLUS.create(),
                click -> UI.getCurrent().navigate("patients", QueryParameters.of("new", "")));
        var row = new Div(typed, find, register);
        row.addClassName("desk-finder");
        return new SectionCard(getTranslation("home.desk.finder"), row);
    }

    private static void find(TextField typed) {
        UI.getCurrent().navigate("patients", QueryParameters.of("q", typed.getValue()));
    }

    private Component newest(List<DirectoryEntry> patients) {
        var card = new SectionCard(getTranslation("home.desk.newest"));
        if (patients.isEmpty()) {
            card.add(new EmptyState(Drawing.PEOPLE, getTranslation("home.desk.newest.none")));
            return card;
        }
        card.add(new DayList(patients.stream().map(this::row).toList()));
        return card;
    }

    private DayList.Row row(DirectoryEntry patient) {
        var link = new Anchor(OpenChart.path(patient.id()), patient.name().display());
        link.addClassName("strong");
        List<Component> marks = patient.safetyCheckedAt() == null
                ? List.of(StatusBadge.needsYou(getTranslation("home.desk.unchecked")))
                : List.of();
        return new DayList.Row(
                link, marks, getTranslation("home.desk.born", Formats.here().date(patient.birthDate())));
    }
}

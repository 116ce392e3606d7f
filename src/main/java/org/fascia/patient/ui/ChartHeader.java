package org.fascia.patient.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.chart.PatientTab;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Tone;

/** The top of a chart, which stays while one scrolls: who it is, whether something speaks against treating, the tabs. */
class ChartHeader extends Composite<Div> {

    private final PageHeader title = new PageHeader("");
    private final StatusBadge safety = new StatusBadge("", Tone.NEUTRAL);
    private final Nav tabs = new Nav();
    private final transient Clock clock;
    private final transient Map<PatientTab, RouterLink> linkOf = new LinkedHashMap<>();

    ChartHeader(
            ChartSummary summary,
            List<PatientTab> visible,
            List<ClinicId> places,
            Map<ClinicId, String> names,
            Consumer<ClinicId> onClinic,
            Clock clock) {
        this.clock = clock;
        title.withBadge(safety).withBack(new RouterLink(getTranslation("patient.directory.title"), PatientsView.class));
        if (places.size() > 1) {
            title.withSecondary(clinic(places, names, onClinic));
        }
        var patient = summary.record().id();
        visible.forEach(tab -> linkOf.put(tab, link(tab, patient)));
        linkOf.values().forEach(tabs::add);
        tabs.addClassName("chart-nav");
        tabs.getElement().setAttribute("aria-label", getTranslation("patient.chart.tabs"));
        getContent().addClassName("chart-header");
        getContent().add(title, tabs);
        show(summary);
    }

    final void show(ChartSummary summary) {
        var details = summary.record().details();
        int age = Period.between(details.birthDate(), LocalDate.ofInstant(clock.instant(), details.zone()))
                .getYears();
        title.setTitle(details.name().display());
        title.setSubtitle(
                getTranslation("patient.chart.born", Formats.in(details.zone()).date(details.birthDate()), age));
        boolean checked = summary.safetyCheckedAt() != null;
        var word = getTranslation(SafetyWords.badgeKey(summary.hasSafetyFlag(), checked));
        safety.set(word, SafetyWords.tone(summary.hasSafetyFlag(), checked));
    }

    void select(PatientTab tab) {
        linkOf.forEach((other, link) -> {
            if (other.equals(tab)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Select<ClinicId> clinic(List<ClinicId> places, Map<ClinicId, String> names, Consumer<ClinicId> onClinic) {
        var select = new Select<ClinicId>();
        select.setLabel(getTranslation("patient.chart.actingAt"));
        select.setItems(places);
        select.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        select.setValue(places.getFirst());
        select.addValueChangeListener(chosen -> onClinic.accept(chosen.getValue()));
        return select;
    }

    private RouterLink link(PatientTab tab, PatientId patient) {
        var parameters = tab.path().isEmpty()
                ? new RouteParameters("patientId", patient.toString())
                : new RouteParameters(Map.of("patientId", patient.toString(), "tab", tab.path()));
        var link = new RouterLink(ChartView.class, parameters);
        link.add(new Span(getTranslation(tab.titleKey())));
        return link;
    }
}

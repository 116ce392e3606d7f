package org.fascia.patient.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.fascia.clinic.Clinics;
import org.fascia.live.ui.LiveUpdates;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.Charts;
import org.fascia.patient.chart.OpenChart;
import org.fascia.patient.chart.PatientTab;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.security.RoleNames;
import org.fascia.shared.ClinicId;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.fascia.shared.ui.ProgressRing;
import org.fascia.shared.ui.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * A patient's chart: name and birth date always on top, below them the tab that the address names. The browser gets
 * what a screen is seen to use, and tabs of higher modules are not seen from here: so what they are built of is named.
 */
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(Notification.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(BigDecimalField.class)
@Uses(IntegerField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(ProgressRing.class)
@Uses(Sparkline.class)
@Route("patients/:patientId/:tab?")
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN, RoleNames.RECEPTION, RoleNames.THERAPIST})
class ChartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Charts charts;
    private final transient Clinics clinics;
    private final transient CurrentUser user;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private final transient List<PatientTab> tabs;
    private final Div content = new Div();
    private @Nullable ChartHeader header;
    private transient @Nullable ChartSummary summary;
    private transient @Nullable ClinicId clinic;
    private transient @Nullable PatientTab tab;

    ChartView(Charts charts, Clinics clinics, CurrentUser user, LiveUpdates live, Clock clock, List<PatientTab> tabs) {
        this.charts = charts;
        this.clinics = clinics;
        this.user = user;
        this.live = live;
        this.clock = clock;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(PatientTab::order)).toList();
        getContent().addClassNames("stack", "chart");
        content.addClassNames("stack", "chart-tab");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = PatientId.of(event.getRouteParameters().get("patientId").orElse(""));
        var role = user.role();
        var visible = tabs.stream()
                .filter(offered -> role != null && offered.visibleTo(role))
                .toList();
        tab = visible.stream()
                .filter(offered -> offered.path()
                        .equals(event.getRouteParameters().get("tab").orElse("")))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (summary == null || !summary.record().id().equals(patient)) {
            open(patient, visible);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        if (summary == null || tab == null) {
            return getTranslation("patient.directory.title");
        }
        return getTranslation(
                "patient.chart.pageTitle", summary.record().details().name().display(), getTranslation(tab.titleKey()));
    }

    private void open(PatientId patient, List<PatientTab> visible) {
        summary = charts.open(patient);
        var names = clinics.names();
        var places = ActingClinics.of(summary, user, names.keySet());
        clinic = places.getFirst();
        header = new ChartHeader(
                summary,
                visible,
                places,
                names,
                chosen -> {
                    clinic = chosen;
                    show();
                },
                clock);
        live.on(header, "patient", patient.value(), this::refresh);
        getContent().removeAll();
        getContent().add(header, content);
    }

    /** Somebody changed the patient's record, perhaps oneself. */
    private void refresh() {
        if (summary != null && header != null) {
            summary = charts.summary(summary.record().id());
            header.show(summary);
            if (tab instanceof SummaryTab) {
                show();
            }
        }
    }

    private void show() {
        if (summary == null || header == null || tab == null) {
            return;
        }
        header.select(tab);
        content.removeAll();
        content.add(tab instanceof SummaryTab first ? first.create(chart(), summary) : tab.create(chart()));
    }

    private OpenChart chart() {
        if (summary == null || clinic == null) {
            throw new NotFound();
        }
        return charted(summary, clinic, user.role() == null ? Role.THERAPIST : user.role());
    }

    static OpenChart charted(ChartSummary summary, ClinicId clinic, Role role) {
        var details = summary.record().details();
        return new OpenChart(
                summary.record().id(),
                clinic,
                ActingClinics.current(summary),
                details.name().display(),
                details.birthDate(),
                details.zone(),
                role);
    }
}

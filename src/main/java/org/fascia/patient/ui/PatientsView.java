package org.fascia.patient.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.patient.DirectoryQuery;
import org.fascia.patient.PatientDirectory;
import org.fascia.security.RoleNames;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.PageHeader;

/** The directory of patients; the address says what was searched for. */
@Route("patients")
@Menu(order = 30, title = "patient.directory.title", icon = "fascia:users")
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN, RoleNames.RECEPTION, RoleNames.THERAPIST})
class PatientsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LONGEST_SEARCH = 120;
    private static final String SEARCH = "q";
    private static final String NEW = "new";

    private final TextField search = new TextField();
    private final Select<ClinicId> clinic = new Select<>();
    private final Select<Boolean> state = new Select<>();
    private final PatientList list;

    private final transient Registration registration;

    PatientsView(PatientDirectory directory, Clinics clinics, Registration registration) {
        this.registration = registration;
        var own = clinics.list();
        var names = own.stream().collect(Collectors.toMap(ClinicListItem::id, ClinicListItem::name));
        list = new PatientList(directory, names, own.isEmpty() ? null : registration::open);
        var header = new PageHeader(getTranslation("patient.directory.title"));
        if (!own.isEmpty()) {
            header.withAction(new Button(
                    getTranslation("patient.register.new"),
                    FasciaIcon.USER_PLUS.create(),
                    click -> registration.open()));
        }
        search.setLabel(getTranslation("patient.directory.search"));
        search.setPlaceholder(getTranslation("patient.directory.search.hint"));
        search.setPrefixComponent(FasciaIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("directory-search");
        search.addValueChangeListener(typed -> {
            show();
            if (typed.isFromClient()) {
                remember(typed.getValue());
            }
        });
        clinic.setLabel(getTranslation("patient.directory.clinic"));
        clinic.setItems(own.stream().map(item -> item.id()).toList());
        clinic.setItemLabelGenerator(id -> id == null ? getTranslation("patient.directory.allClinics") : names.get(id));
        clinic.setEmptySelectionAllowed(true);
        clinic.setEmptySelectionCaption(getTranslation("patient.directory.allClinics"));
        clinic.setVisible(own.size() > 1);
        clinic.addValueChangeListener(chosen -> show());
        state.setLabel(getTranslation("patient.directory.state"));
        state.setItems(false, true);
        state.setItemLabelGenerator(discharged ->
                getTranslation(discharged ? "patient.directory.discharged" : "patient.directory.enrolled"));
        state.setValue(false);
        state.addValueChangeListener(chosen -> show());
        var filters = new Div(search, clinic, state);
        filters.addClassName("directory-filters");
        filters.getElement().setAttribute("role", "search");
        getContent().addClassNames("stack", "directory");
        getContent().add(header, filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        search.setValue(typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed);
        show();
        search.focus();
        if (event.getLocation().getQueryParameters().getParameters().containsKey(NEW)) {
            registration.open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("patient.directory.title");
    }

    private void show() {
        list.show(new DirectoryQuery(search.getValue(), getLocale(), clinic.getValue(), state.getValue()));
    }

    private static void remember(String typed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!typed.isBlank()) {
            parameters.put(SEARCH, List.of(typed));
        }
        var query = new QueryParameters(parameters).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? "patients" : "patients?" + query);
    }
}

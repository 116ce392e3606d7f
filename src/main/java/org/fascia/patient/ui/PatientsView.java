package org.fascia.patient.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.patient.PatientDirectory;
import org.fascia.security.RoleNames;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.PageHeader;

/** The directory of patients; the address says what was searched for. */
@Route("patients")
@Menu(order = 30, title = "patient.directory.title", icon = "fascia:users")
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN, RoleNames.RECEPTION, RoleNames.THERAPIST})
class PatientsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final String NEW = "new";

    private final DirectoryFilters filters;
    private final PatientList list;

    private final transient Registration registration;

    PatientsView(PatientDirectory directory, Clinics clinics, Registration registration) {
        this.registration = registration;
        var own = clinics.list();
        var names = own.stream().collect(Collectors.toMap(ClinicListItem::id, ClinicListItem::name));
        list = new PatientList(directory, names, own.isEmpty() ? null : registration::open);
        filters = new DirectoryFilters(own, this::changed);
        var header = new PageHeader(getTranslation("patient.directory.title"));
        if (!own.isEmpty()) {
            header.withAction(new Button(
                    getTranslation("patient.register.new"),
                    FasciaIcon.USER_PLUS.create(),
                    click -> registration.open()));
        }
        getContent().addClassNames("stack", "directory");
        getContent().add(header, filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        filters.read(address);
        list.show(filters.query());
        filters.focus();
        if (address.getParameters().containsKey(NEW)) {
            registration.open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("patient.directory.title");
    }

    private void changed() {
        list.show(filters.query());
        var query = filters.address().getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? "patients" : "patients?" + query);
    }
}

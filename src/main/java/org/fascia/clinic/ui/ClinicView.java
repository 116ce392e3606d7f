package org.fascia.clinic.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.fascia.clinic.ClinicDetail;
import org.fascia.clinic.Clinics;
import org.fascia.security.Access;
import org.fascia.security.RoleNames;
import org.fascia.shared.ClinicId;
import org.fascia.shared.ui.Confirmation;
import org.fascia.shared.ui.PageHeader;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Toast;

/** One clinic. Whoever works there reads it; owners and its admins change it. */
@Route("admin/clinics/:" + ClinicView.CLINIC)
@RolesAllowed({RoleNames.OWNER, RoleNames.CLINIC_ADMIN, RoleNames.RECEPTION, RoleNames.THERAPIST})
class ClinicView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String CLINIC = "clinic";

    private final transient Clinics clinics;
    private final transient ClinicForms forms;
    private final transient ClinicCards cards;
    private final transient Access access;
    private final Div top = new Div();
    private String title = "";
    private boolean copied;

    ClinicView(Clinics clinics, ClinicForms forms, ClinicCards cards, Access access) {
        this.clinics = clinics;
        this.forms = forms;
        this.cards = cards;
        this.access = access;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = ClinicId.of(entering.getRouteParameters().get(CLINIC).orElse(""));
        var clinic = clinics.detail(id);
        boolean editable = access.adminOf(id);
        var columns = new Div(
                cards.facts(clinic, editable, this::showHeader),
                cards.hours(clinic, editable),
                cards.rooms(clinic, editable),
                cards.services(clinic, editable));
        columns.addClassName("columns");
        getContent().removeAll();
        getContent().add(top, columns);
        cards.parts(id, editable).forEach(getContent()::add);
        showHeader(clinic);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showHeader(ClinicDetail clinic) {
        title = clinic.facts().name();
        var header = new PageHeader(title);
        if (!clinic.active()) {
            header.withBadge(StatusBadge.neutral(getTranslation("clinic.state.inactive")));
        }
        if (access.admin() && (access.owner() || clinics.setUps().size() > 1)) {
            header.withBack(new RouterLink(getTranslation("clinic.list.title"), ClinicsView.class));
        }
        if (access.adminOf(clinic.id())) {
            header.withSecondary(clinic.active() ? deactivate(clinic) : reactivate(clinic));
        }
        if (access.owner()) {
            header.withSecondary(
                    new Button(getTranslation("clinic.copy.action"), click -> forms.copy(clinic, this::go)));
        }
        top.removeAll();
        top.add(header);
        if (copied) {
            header.focus();
            copied = false;
        }
        UI.getCurrent().getPage().setTitle(title);
    }

    private Button deactivate(ClinicDetail clinic) {
        return new Button(
                getTranslation("clinic.deactivate.verb"),
                click -> Confirmation.ask(
                        getTranslation("clinic.deactivate.title", title),
                        getTranslation("clinic.deactivate.text"),
                        getTranslation("clinic.deactivate.verb"),
                        () -> {
                            clinics.deactivate(clinic.id());
                            Toast.success(getTranslation("clinic.deactivate.done", title));
                            showHeader(clinics.detail(clinic.id()));
                        }));
    }

    private Button reactivate(ClinicDetail clinic) {
        return new Button(getTranslation("clinic.reactivate.verb"), click -> {
            clinics.reactivate(clinic.id());
            Toast.success(getTranslation("clinic.reactivate.done", title));
            showHeader(clinics.detail(clinic.id()));
        });
    }

    /** The copy is shown by this very screen, so no navigation moves the focus to its heading. */
    private void go(ClinicId copy) {
        copied = true;
        UI.getCurrent().navigate(ClinicView.class, ClinicsView.parameters(copy));
    }
}

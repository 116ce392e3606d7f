package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.chart.OpenChart;
import org.fascia.security.AccountState;
import org.fascia.security.Accounts;
import org.fascia.security.Invitations;
import org.fascia.security.OneTimeLink;
import org.fascia.security.ui.OneTimeLinkDialog;
import org.fascia.shared.Email;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.SectionCard;
import org.fascia.shared.ui.StatusBadge;
import org.fascia.shared.ui.Toast;
import org.fascia.shared.ui.Tone;

/** Whether the patient uses the portal, and the invitation to it. */
@SpringComponent
class PortalCard {

    private final Accounts accounts;
    private final Invitations invitations;

    PortalCard(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    Div create(OpenChart chart, ChartSummary summary) {
        var place = new Div();
        fill(place, chart, summary.record().details());
        return place;
    }

    private void fill(Div place, OpenChart chart, PatientDetails details) {
        var ui = UI.getCurrent();
        var card = new SectionCard(ui.getTranslation("patient.portal"));
        place.removeAll();
        place.add(card);
        var account = accounts.ofPatient(chart.id());
        if (account.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("patient.portal.none")));
            card.withActions(
                    new Button(ui.getTranslation("patient.portal.invite"), click -> invite(place, chart, details)));
            return;
        }
        var state = account.get().state();
        card.add(new DefinitionList()
                .fact(
                        ui.getTranslation("patient.portal.state"),
                        new StatusBadge(
                                ui.getTranslation("security.state." + state),
                                state == AccountState.ACTIVE ? Tone.GOOD : Tone.NEUTRAL))
                .fact(ui.getTranslation("patient.email"), account.get().email().value()));
        if (state == AccountState.INVITED) {
            card.withActions(new Button(ui.getTranslation("patient.portal.renew"), click -> renew(chart)));
        }
    }

    private void invite(Div place, OpenChart chart, PatientDetails details) {
        var ui = UI.getCurrent();
        var email = new EmailField(ui.getTranslation("patient.email"));
        email.setValue(details.email() == null ? "" : details.email().value());
        var dialog = new FormDialog(
                ui.getTranslation("patient.portal.invite.title", chart.name()),
                ui.getTranslation("patient.portal.invite.verb"),
                () -> {
                    var invitation =
                            invitations.invitePatient(chart.id(), new Email(email.getValue()), details.language());
                    show(chart, invitation.link());
                    fill(place, chart, details);
                });
        dialog.content(new Paragraph(ui.getTranslation("patient.portal.invite.text")));
        dialog.wideField("email", email);
        dialog.open();
    }

    private void renew(OpenChart chart) {
        try {
            show(chart, invitations.renewFor(chart.id()));
        } catch (InvalidInput refused) {
            Toast.failure(UI.getCurrent().getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private static void show(OpenChart chart, OneTimeLink link) {
        new OneTimeLinkDialog(chart.name(), link).open();
    }
}

package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.fascia.patient.AlikePatient;
import org.fascia.shared.PatientId;
import org.fascia.shared.ui.Formats;

/** Somebody registered already who may be the person in the form, and what to do about it. */
class AlikeCard extends Div {

    AlikeCard(AlikePatient patient, String clinic, Consumer<PatientId> open, Consumer<PatientId> enrol) {
        addClassName("alike-patient");
        var name = new Span(patient.name().display());
        name.addClassNames("strong", "person-name");
        var facts = new Span(getTranslation(
                patient.sameName() ? "patient.alike.sameName" : "patient.alike.samePhone",
                Formats.here().date(patient.birthDate())));
        facts.addClassName("muted");
        var words = new Div(name, facts);
        words.addClassName("stack-tight");
        var action = patient.seen()
                ? new Button(getTranslation("patient.alike.open"), click -> open.accept(patient.id()))
                : new Button(getTranslation("patient.alike.enrol", clinic), click -> enrol.accept(patient.id()));
        action.setDisableOnClick(true);
        add(words, action);
    }

    static Button somebodyElse(Runnable register) {
        var button = new Button(UI.getCurrent().getTranslation("patient.alike.somebodyElse"), click -> register.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}

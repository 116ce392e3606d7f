package org.fascia.patient.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.fascia.patient.PatientDetails;
import org.fascia.shared.ui.DefinitionList;
import org.fascia.shared.ui.Formats;

/** What another person saved while one was typing, to compare before saving again. */
class SavedMeanwhile extends Dialog {

    SavedMeanwhile(PatientDetails saved) {
        setHeaderTitle(getTranslation("patient.saved.title"));
        addClassName("form-dialog");
        var emergency = saved.emergency();
        add(
                new Paragraph(getTranslation("patient.saved.text")),
                new DefinitionList()
                        .fact(getTranslation("patient.name"), saved.name().display())
                        .fact(
                                getTranslation("patient.birthDate"),
                                Formats.in(saved.zone()).date(saved.birthDate()))
                        .fact(
                                getTranslation("patient.phone"),
                                saved.phone() == null ? null : saved.phone().display())
                        .fact(
                                getTranslation("patient.email"),
                                saved.email() == null ? null : saved.email().value())
                        .fact(
                                getTranslation("patient.language"),
                                saved.language().getDisplayLanguage(getLocale()))
                        .fact(getTranslation("patient.zone"), saved.zone().getId())
                        .fact(
                                getTranslation("patient.emergency"),
                                emergency == null
                                        ? null
                                        : emergency.name() + ", "
                                                + emergency.phone().display()));
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }
}

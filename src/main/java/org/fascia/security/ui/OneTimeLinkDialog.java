package org.fascia.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fascia.security.OneTimeLink;
import org.fascia.shared.ui.CopyField;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Tone;

/** Shows a link that works once, to hand over. It is shown this one time only, so a slip of the hand does not close it. */
public class OneTimeLinkDialog extends Dialog {

    /** @param whom the name of the person that the link is for */
    public OneTimeLinkDialog(String whom, OneTimeLink link) {
        setHeaderTitle(getTranslation("security.link.title", whom));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var words = new Paragraph(
                getTranslation("security.link.text", whom, Formats.here().dayAndTime(link.expiresAt())));
        var content = new Div(
                words,
                CopyField.ofPath(getTranslation("security.link.label"), link.path()),
                new Notice(Tone.NEUTRAL, getTranslation("security.link.once")));
        content.addClassName("stack");
        add(content);
        var close = new Button(getTranslation("security.link.done"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }
}

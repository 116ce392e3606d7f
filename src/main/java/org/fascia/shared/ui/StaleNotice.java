package org.fascia.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;

/** Says who saved the record meanwhile and when, that nothing typed is lost, and offers a look at it. */
public class StaleNotice extends Notice {

    public StaleNotice(StaleRecord stale, @Nullable Runnable look) {
        super(Tone.NEEDS_YOU, sentence(stale));
        if (look != null) {
            var button = new Button(getTranslation("shared.stale.look"), click -> look.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            withActions(button);
        }
    }

    private static String sentence(StaleRecord stale) {
        var ui = UI.getCurrent();
        var when = stale.savedAt();
        if (stale.savedBy() == null || when == null) {
            return ui.getTranslation("shared.stale");
        }
        return ui.getTranslation(
                "shared.stale.by", stale.savedBy(), Formats.here().dayAndTime(when));
    }
}

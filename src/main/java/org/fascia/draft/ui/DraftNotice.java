package org.fascia.draft.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Instant;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Tone;

/** Offers a draft that was left behind: go on with it, or discard it. It goes away with the choice. */
public class DraftNotice extends Notice {

    public DraftNotice(DraftForm draft, Instant leftAt) {
        super(Tone.NEUTRAL, translate("draft.found", Formats.here().dayAndTime(leftAt)));
        var restore = new Button(translate("draft.restore"), click -> {
            draft.restore();
            removeFromParent();
        });
        var discard = new Button(translate("draft.discard"), click -> {
            draft.forget();
            removeFromParent();
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        withActions(restore, discard);
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

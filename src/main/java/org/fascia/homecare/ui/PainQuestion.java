package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.fascia.homecare.PainMoment;
import org.fascia.shared.PainScore;
import org.fascia.shared.ui.PainScale;

/** Asks for today's pain; one tap answers. */
class PainQuestion extends Composite<Div> {

    private final PainScale scale;

    PainQuestion(PainMoment moment, BiConsumer<PainMoment, PainScore> answer, Runnable later) {
        scale = new PainScale(getTranslation(moment.messageKey()), pain -> answer.accept(moment, pain));
        getContent().addClassNames("pain-question", "my-card");
        getContent().add(scale);
        if (moment == PainMoment.BEFORE) {
            var skip = new Button(getTranslation("homecare.pain.later"), click -> later.run());
            skip.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(skip);
        }
    }

    void focus() {
        scale.focus();
    }
}

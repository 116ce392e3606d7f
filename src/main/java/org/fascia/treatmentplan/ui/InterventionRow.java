package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.fascia.treatmentplan.Intervention;
import org.fascia.treatmentplan.InterventionKind;
import org.jspecify.annotations.Nullable;

/** Something that is done towards the goals. */
class InterventionRow extends Row<InterventionRow.Typed, Intervention> {

    private final Select<InterventionKind> kind;
    private final TextField text;

    /** An intervention as typed. */
    record Typed(InterventionKind kind, @Nullable String text) {

        static final Typed BLANK = new Typed(InterventionKind.HANDS, null);

        static Typed of(Intervention intervention) {
            return new Typed(intervention.kind(), intervention.text());
        }
    }

    InterventionRow(Typed typed) {
        super("plan-row-intervention");
        kind = field("kind", new Select<InterventionKind>());
        kind.setLabel(getTranslation("treatmentplan.intervention.kind"));
        kind.setItems(InterventionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        kind.setValue(typed.kind());
        text = field("text", new TextField(getTranslation("treatmentplan.intervention.text")));
        text.setValue(Objects.requireNonNullElse(typed.text(), ""));
    }

    @Override
    Typed typed() {
        return new Typed(kind.getValue(), text.getValue());
    }

    @Override
    Intervention value() {
        return new Intervention(kind.getValue(), text.getValue());
    }
}

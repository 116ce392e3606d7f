package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.fascia.shared.Region;
import org.fascia.shared.Side;
import org.fascia.treatmentplan.Problem;
import org.jspecify.annotations.Nullable;

/** What troubles the patient, and where. */
class ProblemRow extends Row<ProblemRow.Typed, Problem> {

    private final TextField text;
    private final ComboBox<Region> region;
    private final Select<Side> side;

    /** A problem as typed. */
    record Typed(
            @Nullable String text,
            @Nullable Region region,
            @Nullable Side side) {

        static final Typed BLANK = new Typed(null, null, null);

        static Typed of(Problem problem) {
            return new Typed(problem.text(), problem.region(), problem.side());
        }
    }

    ProblemRow(Typed typed) {
        super("plan-row-problem");
        text = field("text", new TextField(getTranslation("treatmentplan.problem.text")));
        region = field("region", new ComboBox<Region>(getTranslation("treatmentplan.problem.region")));
        region.setItems(Region.values());
        region.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        region.setClearButtonVisible(true);
        side = field("side", new Select<Side>());
        side.setLabel(getTranslation("treatmentplan.problem.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.messageKey()));
        side.setEmptySelectionAllowed(true);
        text.setValue(Objects.requireNonNullElse(typed.text(), ""));
        region.setValue(typed.region());
        side.setValue(typed.side());
        side.setVisible(typed.region() != null);
        region.addValueChangeListener(change -> side.setVisible(change.getValue() != null));
    }

    @Override
    Typed typed() {
        return new Typed(text.getValue(), region.getValue(), side.getValue());
    }

    @Override
    Problem value() {
        return new Problem(text.getValue(), region.getValue(), side.getValue());
    }
}

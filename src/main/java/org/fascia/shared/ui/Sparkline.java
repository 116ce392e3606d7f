package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small line of values over time, such as pain before the exercises; gaps stay gaps. */
@Tag("fascia-sparkline")
@JsModule("./fascia-sparkline.ts")
public class Sparkline extends Component implements HasStyle {

    /**
     * @param values in the order of time; null where there is none
     * @param label what a screen reader says instead of the line: "Pain went from 6 to 3 in 14 days"
     */
    public Sparkline(List<@Nullable Integer> values, int lowest, int highest, String label) {
        getElement()
                .setPropertyList("values", values.stream().map(Sparkline::orGap).toList());
        getElement().setProperty("lowest", lowest);
        getElement().setProperty("highest", highest);
        getElement().setProperty("label", label);
    }

    /** Minus one stands for a gap in the browser. */
    private static int orGap(@Nullable Integer value) {
        return Objects.requireNonNullElse(value, -1);
    }
}

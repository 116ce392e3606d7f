package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A ring that fills with what was done: 3 of 4 exercises, or adherence in per cent. */
@Tag("fascia-progress-ring")
@JsModule("./fascia-progress-ring.ts")
public class ProgressRing extends Component implements HasStyle {

    /**
     * @param share from 0 to 1
     * @param text what stands in the ring: "3/4", "80 %"
     * @param label what a screen reader says: "3 of 4 exercises done"
     */
    public ProgressRing(double share, String text, String label) {
        set(share, text, label);
    }

    public final void set(double share, String text, String label) {
        getElement().setProperty("share", Math.clamp(share, 0, 1));
        getElement().setProperty("text", text);
        getElement().setProperty("label", label);
    }
}

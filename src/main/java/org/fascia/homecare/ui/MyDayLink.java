package org.fascia.homecare.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.fascia.shared.ui.FasciaIcon;

/** The way back to the patient's day, whose view lies in a higher module. */
final class MyDayLink {

    static final String PATH = "my";

    private MyDayLink() {}

    static Div create() {
        var link = new Anchor(PATH, UI.getCurrent().getTranslation("homecare.my.back"));
        var back = new Div(FasciaIcon.ARROW_LEFT.create(), link);
        back.addClassName("page-header-back");
        return back;
    }
}

package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fascia.assessment.Verdict;
import org.fascia.shared.ui.FasciaIcon;

/** What the guard says about an exercise, in one line. */
class VerdictLine extends Composite<Div> {

    VerdictLine(Verdict verdict) {
        var flag = verdict.flag();
        var where = flag.region() == null
                ? getTranslation(
                        "homecare.guard.flag", getTranslation(flag.code().messageKey()))
                : getTranslation(
                        "homecare.guard.where",
                        getTranslation(flag.code().messageKey()),
                        getTranslation(flag.region().messageKey()));
        var name = new Span(where);
        name.addClassName("strong");
        boolean blocked = verdict instanceof Verdict.Blocked;
        getContent().addClassNames("verdict", blocked ? "verdict-blocked" : "verdict-reason");
        getContent()
                .add(
                        (blocked ? FasciaIcon.STOP : FasciaIcon.ALERT).create(),
                        new Div(name, new Span(" " + getTranslation(verdict.reasonKey()))));
    }
}

package org.fascia.homecare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.fascia.clinic.ClinicContact;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What to do after a red answer, whom to call, that nobody is watching, and who may restart the programme. */
class StoppedNotice extends Composite<Div> {

    /** The number of the European Union and of mobile networks almost everywhere. */
    private static final String EMERGENCY_ANYWHERE = "112";

    StoppedNotice(@Nullable ClinicContact clinic) {
        var emergency = clinic == null ? EMERGENCY_ANYWHERE : clinic.emergencyNumber();
        var steps = new OrderedList(
                new ListItem(getTranslation("homecare.stopped.emergency", emergency)),
                new ListItem(getTranslation("homecare.stopped.call")),
                new ListItem(getTranslation("homecare.stopped.rest")));
        var notice = new Notice(Tone.DANGER, getTranslation("homecare.stopped.title"))
                .with(steps)
                .with(strong("homecare.stopped.nobody"))
                .with(new Paragraph(getTranslation("homecare.stopped.restart")));
        var calls = new Div(call("tel:" + emergency, getTranslation("homecare.stopped.callEmergency", emergency)));
        calls.addClassName("stopped-calls");
        if (clinic != null && clinic.phone() != null) {
            calls.add(call(
                    "tel:" + clinic.phone().value(),
                    getTranslation("homecare.stopped.callClinic", clinic.phone().display())));
        }
        getContent().addClassName("stopped");
        getContent().add(notice.with(calls));
    }

    private Paragraph strong(String key) {
        var sentence = new Paragraph(getTranslation(key));
        sentence.addClassName("strong");
        return sentence;
    }

    private static Anchor call(String href, String text) {
        var link = new Anchor(href);
        link.add(FasciaIcon.PHONE.create());
        link.add(text);
        link.addClassName("call-link");
        return link;
    }
}

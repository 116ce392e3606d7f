package org.fascia.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.fascia.clinic.ServiceListItem;
import org.fascia.shared.ui.RecordList;
import org.fascia.shared.ui.StatusBadge;

/** Whether a service is offered, and what can be done to it. */
final class ServiceMarks {

    private ServiceMarks() {}

    static Component[] readOnly(ServiceListItem service) {
        return service.offered() ? new Component[0] : new Component[] {retired()};
    }

    /**
     * With its actions.
     *
     * @param about what screen readers hear behind each
     * @param turn ends the offer, or begins it again
     */
    static Component[] editable(ServiceListItem service, String about, Runnable edit, Runnable turn) {
        var change = RecordList.action(translate("clinic.edit"), about, edit);
        return service.offered()
                ? new Component[] {change, RecordList.action(translate("clinic.services.retire"), about, turn)}
                : new Component[] {
                    retired(), change, RecordList.action(translate("clinic.services.offerAgain"), about, turn)
                };
    }

    private static StatusBadge retired() {
        return StatusBadge.neutral(translate("clinic.services.retired"));
    }

    private static String translate(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

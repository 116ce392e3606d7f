package org.fascia.patient.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.fascia.patient.ChangeCareTeam;
import org.fascia.patient.EnrolmentListItem;
import org.fascia.patient.Enrolments;
import org.fascia.shared.AccountId;
import org.fascia.shared.ui.FormDialog;
import org.fascia.shared.ui.Toast;
import org.fascia.staff.StaffMembers;
import org.fascia.staff.StaffName;
import org.jspecify.annotations.Nullable;

/** Says who treats the patient at a clinic, and who stands in. */
class CareTeamDialog {

    private final EnrolmentListItem enrolment;
    private final Enrolments enrolments;
    private final FormDialog dialog;
    private final Select<StaffName> lead;
    private final Select<StaffName> cover;

    CareTeamDialog(String clinic, EnrolmentListItem enrolment, Enrolments enrolments, StaffMembers staff) {
        this.enrolment = enrolment;
        this.enrolments = enrolments;
        var ui = UI.getCurrent();
        dialog = new FormDialog(
                ui.getTranslation("patient.team.title", clinic), ui.getTranslation("patient.team.verb"), this::save);
        var therapists = staff.therapistsAt(enrolment.clinic());
        lead = dialog.wideField("lead", choice("patient.care.lead", therapists, enrolment.lead()));
        cover = dialog.wideField("cover", choice("patient.care.cover", therapists, enrolment.cover()));
        cover.setHelperText(ui.getTranslation("patient.team.coverHint"));
    }

    void open() {
        dialog.open();
    }

    private void save() {
        enrolments.changeTeam(new ChangeCareTeam(enrolment.id(), enrolment.version(), account(lead), account(cover)));
        Toast.success(dialog.getTranslation("patient.team.done"));
    }

    private static Select<StaffName> choice(String key, List<StaffName> therapists, @Nullable AccountId present) {
        var select = Therapists.select(UI.getCurrent().getTranslation(key));
        select.setItems(therapists);
        therapists.stream()
                .filter(person -> person.account().equals(present))
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }

    private static @Nullable AccountId account(Select<StaffName> select) {
        return select.getValue() == null ? null : select.getValue().account();
    }
}

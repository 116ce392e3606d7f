package org.fascia.patient.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.draft.ui.DraftForm;
import org.fascia.patient.SafetyFlag;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.fascia.shared.ui.FormDialog;

/** One point of the safety check; ticked, it asks for the place if it has one, and takes a note. */
class SafetyPoint extends Div {

    private final SafetyCode code;
    private final Checkbox ticked = new Checkbox();
    private final MultiSelectComboBox<Region> regions = new MultiSelectComboBox<>();
    private final Select<Side> side = new Select<>();
    private final TextField note = new TextField();
    private final Div details = new Div();

    SafetyPoint(SafetyCode code, FormDialog dialog) {
        this.code = code;
        addClassName("safety-point");
        ticked.setLabel(getTranslation(code.messageKey()));
        regions.setLabel(getTranslation("patient.safety.region"));
        regions.setItems(Region.values());
        regions.setItemLabelGenerator(region -> getTranslation(region.messageKey()));
        side.setLabel(getTranslation("patient.safety.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(item -> item == null ? "" : getTranslation(item.messageKey()));
        side.setEmptySelectionAllowed(true);
        note.setLabel(getTranslation("patient.safety.note"));
        details.addClassName("safety-point-details");
        if (code.isLocal()) {
            details.add(regions, side);
        }
        details.add(note);
        details.setVisible(false);
        ticked.addValueChangeListener(change -> {
            details.setVisible(change.getValue());
            if (change.isFromClient()) {
                dialog.markDirty();
                if (change.getValue() && code == SafetyCode.HIP_REPLACEMENT && regions.isEmpty()) {
                    regions.setValue(Set.of(Region.HIP));
                }
            }
        });
        dialog.fields().put(code.name(), regions);
        add(ticked, details);
    }

    void add(SafetyFlag flag) {
        ticked.setValue(true);
        if (flag.region() != null) {
            regions.select(flag.region());
        }
        side.setValue(flag.side());
        note.setValue(flag.note() == null ? "" : flag.note());
    }

    void keep(DraftForm draft) {
        var name = code.name();
        draft.keep(name, ticked, value -> value.toString(), Boolean::valueOf)
                .keep(name + ".regions", regions, SafetyPoint::write, SafetyPoint::read)
                .keep(name + ".side", side, Side::name, Side::valueOf)
                .keep(name + ".note", note);
    }

    /** One flag for each place; none if the point was not ticked. */
    Stream<SafetyFlag> flags() {
        if (!ticked.getValue()) {
            return Stream.empty();
        }
        if (!code.isLocal()) {
            return Stream.of(new SafetyFlag(code, null, null, note.getValue()));
        }
        if (regions.isEmpty()) {
            throw InvalidInput.at(code.name(), "patient.safety.regionMissing");
        }
        return regions.getValue().stream()
                .sorted()
                .map(region -> new SafetyFlag(code, region, side.getValue(), note.getValue()));
    }

    private static String write(Set<Region> regions) {
        return regions.stream().map(Region::name).collect(Collectors.joining(","));
    }

    private static Set<Region> read(String names) {
        return Arrays.stream(names.split(",")).map(Region::valueOf).collect(Collectors.toSet());
    }
}

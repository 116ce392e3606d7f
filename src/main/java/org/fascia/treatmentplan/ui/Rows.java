package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.FasciaIcon;
import org.jspecify.annotations.Nullable;

/**
 * A list that is being written, row by row. Its value is what was typed, so that a draft keeps rows which are not right
 * yet.
 */
final class Rows<D, T> extends AbstractCompositeField<Div, Rows<D, T>, List<D>> implements HasValidationProperties {

    private final transient Function<D, Row<D, T>> make;
    private final List<Row<D, T>> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Button add;
    private final String key;

    /**
     * @param key how the keys of the texts begin: {@code one} names a row by its number, {@code add} and {@code remove} the buttons
     * @param blank a new row
     */
    Rows(String key, Supplier<D> blank, Function<D, Row<D, T>> make) {
        super(List.of());
        this.key = key;
        this.make = make;
        add = new Button(getTranslation(key + "add"), FasciaIcon.PLUS.create(), click -> {
            var row = append(blank.get());
            changed();
            row.focusFirst();
        });
        list.addClassName("plan-rows");
        error.addClassName("plan-rows-error");
        error.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(list, error, add);
    }

    /** The rows as values; nothing when any of them is wrong, which then says so itself. */
    Optional<List<T>> check() {
        var values = rows.stream().map(Row::check).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    /** Shows a refusal of one row's field. */
    boolean show(int row, InvalidInput refused) {
        return row < rows.size() && rows.get(row).show(refused);
    }

    @Override
    protected void setPresentationValue(List<D> typed) {
        rows.clear();
        list.removeAll();
        typed.forEach(this::append);
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    private Row<D, T> append(D typed) {
        var row = make.apply(typed);
        row.onChange(this::changed);
        row.onRemove(() -> {
            rows.remove(row);
            list.remove(row);
            number();
            changed();
            add.focus();
        });
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    private void number() {
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).name(getTranslation(key + "one", index + 1), getTranslation(key + "remove", index + 1));
        }
    }

    private void changed() {
        setModelValue(rows.stream().map(Row::typed).toList(), true);
    }
}

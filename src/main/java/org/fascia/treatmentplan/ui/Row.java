package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list that is being written.
 *
 * @param <D> the row as it was typed, gaps included
 * @param <T> the row once it is right
 */
abstract class Row<D, T> extends Div {

    private static final int BEHIND_MILLIS = 1_000;

    private final FieldErrors errors = new FieldErrors();
    private final Div fields = new Div();
    private final Button remove = new Button(FasciaIcon.TRASH.create());
    private @Nullable Focusable<?> first;
    private Runnable changed = () -> {};

    Row(String className) {
        addClassNames("plan-row", className);
        getElement().setAttribute("role", "group");
        fields.addClassName("plan-row-fields");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(fields, remove);
    }

    /** What stands in the fields. */
    abstract D typed();

    /** @throws InvalidInput at one of the fields */
    abstract T value();

    /** Adds a field under the name of the value's component. */
    final <F extends Component & HasValue<?, ?>> F field(String name, F field) {
        errors.put(name, field);
        field.getElement().getClassList().add("plan-row-" + name);
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typing.setValueChangeTimeout(BEHIND_MILLIS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        if (first == null && field instanceof Focusable<?> focusable) {
            first = focusable;
        }
        fields.add(field);
        return field;
    }

    /** The value, or nothing when a field is wrong, which then says so. */
    final Optional<T> check() {
        errors.clear();
        try {
            return Optional.of(value());
        } catch (InvalidInput refused) {
            errors.show(refused);
            return Optional.empty();
        }
    }

    final boolean show(InvalidInput refused) {
        return errors.show(refused);
    }

    final void onChange(Runnable listener) {
        changed = listener;
    }

    final void onRemove(Runnable listener) {
        remove.addClickListener(click -> listener.run());
    }

    final void name(String label, String removeLabel) {
        getElement().setAttribute("aria-label", label);
        remove.setAriaLabel(removeLabel);
        remove.setTooltipText(removeLabel);
    }

    final void focusFirst() {
        if (first != null) {
            first.focus();
        }
    }
}

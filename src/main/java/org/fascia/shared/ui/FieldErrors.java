package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fascia.shared.InvalidInput;

/**
 * Shows each {@link InvalidInput} at the field whose name it carries, the name of the command's component. Fields that
 * are wrong take the focus; the message goes when the field is changed.
 */
public class FieldErrors implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** Registers a field; it should be a Vaadin input field, so that it can show a message. */
    public <F extends Component & HasValue<?, ?>> F put(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(changed -> clear(field));
        return field;
    }

    /**
     * Shows the refusal at its field.
     *
     * @return false if it names no field of this form; then the caller shows it as a whole
     */
    public boolean show(InvalidInput refused) {
        var field = refused.field() == null ? null : fields.get(refused.field());
        if (!(field instanceof HasValidationProperties validated)) {
            return false;
        }
        validated.setErrorMessage(field.getTranslation(refused.messageKey(), refused.arguments()));
        validated.setInvalid(true);
        focus(field);
        return true;
    }

    /** Puts the cursor where a form begins. A date would open its calendar over the form on a phone. */
    void focusFirst() {
        fields.values().stream()
                .filter(field -> field.isVisible() && !(field instanceof DatePicker))
                .findFirst()
                .ifPresent(FieldErrors::focus);
    }

    /** Groups of check boxes can be focused in the browser, though their Java class does not say so. */
    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }

    public void clear() {
        fields.values().forEach(FieldErrors::clear);
    }

    /** Runs a command and shows its refusal at the field, or in a toast if it names none; true if it went through. */
    public boolean run(Runnable command) {
        clear();
        try {
            command.run();
            return true;
        } catch (InvalidInput refused) {
            if (!show(refused)) {
                Toast.failure(translated(refused));
            }
            return false;
        }
    }

    private static String translated(InvalidInput refused) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(refused.messageKey(), refused.arguments());
    }

    private static void clear(Component field) {
        if (field instanceof HasValidationProperties validated && validated.isInvalid()) {
            validated.setInvalid(false);
            validated.setErrorMessage(null);
        }
    }
}

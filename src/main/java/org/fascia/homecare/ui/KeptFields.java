package org.fascia.homecare.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Fields that show what is refused about them, and whose values can be kept as texts. */
class KeptFields {

    private final Map<String, Kept<?>> fields = new LinkedHashMap<>();
    private final FieldErrors errors;
    private final Runnable changed;

    /** @param changed runs after each change by the person */
    KeptFields(FieldErrors errors, Runnable changed) {
        this.errors = errors;
        this.changed = changed;
    }

    <F extends AbstractField<?, V>, V> F add(
            String name, F field, Function<V, String> write, Function<String, V> read) {
        errors.put(name, field);
        fields.put(name, new Kept<V>(field, write, read));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    /** What stands in the fields, as texts by the fields' names. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> field.text().ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    /** Puts back what {@link #texts} gave. */
    void restore(Map<String, String> texts) {
        fields.forEach((name, field) -> field.put(texts.get(name)));
    }

    private record Kept<V>(HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {

        Optional<String> text() {
            return field.isEmpty() ? Optional.empty() : Optional.of(write.apply(field.getValue()));
        }

        void put(@Nullable String text) {
            if (text == null) {
                field.clear();
            } else {
                field.setValue(read.apply(text));
            }
        }
    }
}

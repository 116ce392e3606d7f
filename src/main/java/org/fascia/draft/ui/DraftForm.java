package org.fascia.draft.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.draft.Drafts;
import org.fascia.shared.ui.FormDialog;

/**
 * Keeps a form's fields on the server while somebody types, at most two seconds behind, and puts them back when the form
 * is opened again. Saving the form discards the draft.
 */
public final class DraftForm {

    private static final int BEHIND_MILLIS = 1_000;

    private final Drafts drafts;
    private final String topic;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private Optional<Drafts.Draft> left = Optional.empty();
    private boolean restoring;
    private boolean closed;

    public DraftForm(Drafts drafts, String topic) {
        this.drafts = drafts;
        this.topic = topic;
    }

    /** A field of text. */
    public DraftForm keep(String name, HasValue<?, String> field) {
        return keep(name, field, Function.identity(), Function.identity());
    }

    /**
     * A field of another type.
     *
     * @param write makes the text that is kept, from a value that is not empty
     * @param read makes the value again
     */
    public <V> DraftForm keep(String name, HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {
        fields.put(name, new Field<>(field, write, read));
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typing.setValueChangeTimeout(BEHIND_MILLIS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !restoring && !closed) {
                save();
            }
        });
        return this;
    }

    /** Offers in this dialog what was left behind. Closing the dialog gives it up, as does saving. */
    public DraftForm in(FormDialog dialog) {
        leftAt().ifPresent(when -> dialog.notice(new DraftNotice(this, when)));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                discard();
            }
        });
        return this;
    }

    /** When a draft was left behind; empty if there is none. */
    public Optional<Instant> leftAt() {
        left = drafts.find(topic);
        return left.map(Drafts.Draft::savedAt);
    }

    /** Puts back what was left behind when it was looked for, also if something was typed since. */
    public void restore() {
        restoring = true;
        try {
            left.ifPresent(draft -> draft.fields().forEach((name, text) -> {
                var field = fields.get(name);
                if (field != null) {
                    field.put(text);
                }
            }));
        } finally {
            restoring = false;
        }
    }

    /** Throws away what was left behind; what is typed from now on is kept again. */
    public void forget() {
        drafts.discard(topic);
    }

    /** The form was saved or given up: there is nothing to come back to. */
    public void discard() {
        closed = true;
        drafts.discard(topic);
    }

    private void save() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> field.text().ifPresent(text -> values.put(name, text)));
        drafts.save(topic, values);
    }

    private record Field<V>(HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {

        Optional<String> text() {
            return field.isEmpty() ? Optional.empty() : Optional.of(write.apply(field.getValue()));
        }

        void put(String text) {
            field.setValue(read.apply(text));
        }
    }
}

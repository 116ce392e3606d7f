package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;

/**
 * A small form over the screen with one verb. Enter submits, Escape asks when something was typed. A refused input is
 * shown at its field; when somebody else saved the record meanwhile, the dialog says who and when, keeps what was
 * typed, and offers a look at it. It closes only after the command went through.
 */
public class FormDialog extends Dialog {

    private final FormLayout form = new FormLayout();
    private final Div notices = new Div();
    private final FieldErrors fields = new FieldErrors();
    private final Button submit;
    private final Runnable command;
    private @Nullable Runnable look;
    private boolean dirty;

    /**
     * @param verb what the primary button does: "Invite", "Save"
     * @param command may throw {@link InvalidInput} and {@link StaleRecord}
     */
    public FormDialog(String title, String verb, Runnable command) {
        this.command = command;
        setHeaderTitle(title);
        addClassName("form-dialog");
        notices.addClassName("form-dialog-notices");
        notices.getElement().setAttribute("role", "alert");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        form.setExpandColumns(true);
        super.add(notices, form);

        submit = new Button(verb, click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        var cancel = new Button(getTranslation("shared.cancel"), click -> askAndClose());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, submit);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        onKey("Enter", "event.target.localName === 'input'", this::submit);
        onKey("Escape", "true", this::askAndClose);
    }

    /** Adds a field and shows refusals that carry its name, the name of the command's component, beside it. */
    public <F extends Component & HasValue<?, ?>> F field(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(changed -> dirty |= changed.isFromClient());
        form.add(field);
        return field;
    }

    /** As {@link #field}, over the whole width. */
    public <F extends Component & HasValue<?, ?>> F wideField(String name, F field) {
        field(name, field);
        form.setColspan(field, 2);
        return field;
    }

    /** Adds something that is no field: an explanation, a preview. It takes the whole width. */
    public void content(Component... parts) {
        for (var part : parts) {
            form.add(part, 2);
        }
    }

    /** Fields that the caller lays out itself are registered here. */
    public FieldErrors fields() {
        return fields;
    }

    /** Escape asks from now on, as if a field had been changed. */
    public void markDirty() {
        dirty = true;
    }

    /** Where somebody goes who wants to see what another person saved meanwhile. */
    public void onLook(Runnable newLook) {
        look = newLook;
    }

    /** Says something about the form as a whole above its fields, in place of what stood there. */
    public void notice(Notice notice) {
        notices.removeAll();
        notices.add(notice);
    }

    @Override
    public void open() {
        super.open();
        fields.focusFirst();
    }

    /** Hears a key after the field that has the focus has handed over what was typed in it. */
    private void onKey(String key, String where, Runnable work) {
        getElement()
                .addEventListener("keydown", pressed -> work.run())
                .setFilter("event.key === '" + key + "' && !event.isComposing && !event.defaultPrevented && " + where
                        + " && (field => (field.blur(), field.focus(), true))(event.target)");
    }

    private void submit() {
        notices.removeAll();
        fields.clear();
        try {
            command.run();
            close();
        } catch (InvalidInput refused) {
            if (!fields.show(refused)) {
                notice(new Notice(Tone.NEEDS_YOU, getTranslation(refused.messageKey(), refused.arguments())));
            }
        } catch (StaleRecord stale) {
            notice(new StaleNotice(stale, look));
        } finally {
            submit.setEnabled(true);
        }
    }

    private void askAndClose() {
        if (!dirty) {
            close();
            return;
        }
        Confirmation.danger(
                getTranslation("shared.discard.title"),
                getTranslation("shared.discard.text"),
                getTranslation("shared.discard.verb"),
                getTranslation("shared.discard.keep"),
                this::close);
    }
}

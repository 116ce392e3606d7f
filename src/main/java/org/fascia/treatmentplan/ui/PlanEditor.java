package org.fascia.treatmentplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.fascia.draft.ui.DraftForm;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.StaleRecord;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.StaleNotice;
import org.fascia.shared.ui.Tone;
import org.fascia.treatmentplan.PlanContent;

/** Writes a plan or a new version of it: fields, a place for notices, one verb. What is typed is kept as a draft. */
abstract class PlanEditor extends Composite<Div> {

    private final PlanForm form = new PlanForm();
    private final H2 heading = new H2();
    private final Div notices = new Div();
    private final Button save = new Button();
    private final DraftForm draft;
    private final Runnable done;

    /** @param done shows the plan again */
    PlanEditor(DraftForm draft, Runnable done) {
        this.draft = draft;
        this.done = done;
        form.keepIn(draft);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        var cancel = new Button(getTranslation("shared.cancel"), click -> done.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(cancel, save);
        bar.addClassName("plan-editor-bar");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("plan-editor", "stack");
        getContent().add(heading, notices, form, bar);
    }

    /** Sends the command; it may throw {@link InvalidInput} and {@link StaleRecord}. */
    abstract void send(PlanContent content);

    /** Says that somebody else saved meanwhile. */
    StaleNotice explain(StaleRecord stale) {
        return new StaleNotice(stale, null);
    }

    final void title(String title, String verb) {
        heading.setText(title);
        save.setText(verb);
    }

    final PlanForm form() {
        return form;
    }

    /** The form starts at its top, where its heading says what it is. */
    final void focus() {
        heading.scrollIntoView();
        heading.getElement().callJsFunction("focus");
    }

    final void above(Component field) {
        getContent().addComponentAtIndex(2, field);
    }

    final void restore() {
        var leftAt = draft.leftAt();
        draft.restore();
        leftAt.ifPresent(when -> notices.add(new Notice(
                        Tone.NEUTRAL,
                        getTranslation(
                                "treatmentplan.draft.restored", Formats.here().dayAndTime(when)))
                .withActions(new Button(getTranslation("treatmentplan.draft.discard"), click -> {
                    draft.discard();
                    done.run();
                }))));
    }

    private void save() {
        notices.removeAll();
        try {
            form.check().ifPresent(content -> {
                send(content);
                draft.discard();
                done.run();
            });
        } catch (InvalidInput refused) {
            form.show(refused);
        } catch (StaleRecord stale) {
            notices.add(explain(stale));
            notices.scrollIntoView();
        } finally {
            save.setEnabled(true);
        }
    }
}

package org.fascia.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/**
 * The top of each screen: its one {@code h1}, which takes the focus after navigation, perhaps a sentence below it, and
 * at most one primary action.
 */
public class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div back = new Div();
    private final Div words = new Div(back, title, subtitle);
    private final Div actions = new Div();
    private @Nullable Button primary;

    public PageHeader(String title) {
        this(title, null);
    }

    public PageHeader(String title, @Nullable String subtitle) {
        getContent().addClassName("page-header");
        words.addClassName("page-header-words");
        back.addClassName("page-header-back");
        this.subtitle.addClassName("page-header-subtitle");
        this.title.getElement().setAttribute("tabindex", "-1");
        actions.addClassName("page-header-actions");
        actions.setVisible(false);
        back.setVisible(false);
        getContent().add(words, actions);
        setTitle(title);
        setSubtitle(subtitle);
    }

    /** Puts the focus on the title, where a screen shows another record without a navigation that does it. */
    public void focus() {
        title.getElement().callJsFunction("focus");
    }

    public final void setTitle(String text) {
        title.setText(text);
    }

    public final void setSubtitle(@Nullable String text) {
        subtitle.setText(text == null ? "" : text);
        subtitle.setVisible(text != null);
    }

    /** Puts a badge or another small part beside the title. */
    public PageHeader withBadge(Component badge) {
        title.getElement().getParent().insertChild(2, badge.getElement());
        words.addClassName("with-badge");
        return this;
    }

    /** A way back to the list that this record belongs to. */
    public PageHeader withBack(RouterLink link) {
        back.add(FasciaIcon.ARROW_LEFT.create(), link);
        back.setVisible(true);
        return this;
    }

    /** The one thing that most people come here to do; a second call replaces it. */
    public PageHeader withAction(Button action) {
        if (primary != null) {
            actions.remove(primary);
        }
        primary = action;
        action.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(action);
        actions.setVisible(true);
        return this;
    }

    /** Quieter actions, shown before the primary one. */
    public PageHeader withSecondary(Component... parts) {
        for (int i = 0; i < parts.length; i++) {
            actions.addComponentAtIndex(i, parts[i]);
        }
        actions.setVisible(true);
        return this;
    }
}

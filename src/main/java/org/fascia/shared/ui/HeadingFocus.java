package org.fascia.shared.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Moves the focus to the heading of a newly opened screen, so that keyboard and screen reader start where the eye does.
 * A screen that only changes its address keeps the focus; so does the first page of a visit.
 */
public class HeadingFocus implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable HasElement shown;

    public void after(AfterNavigationEvent event) {
        var chain = event.getActiveChain();
        var screen = chain.isEmpty() ? null : chain.getFirst();
        var first = shown == null && event.getLocationChangeEvent().getTrigger() == NavigationTrigger.PAGE_LOAD;
        if (screen != shown && !first) {
            UI.getCurrent().getPage().executeJs("""
                    const main = document.querySelector('main');
                    const heading = main?.querySelector('h1') ?? main;
                    if (heading) {
                      heading.tabIndex = -1;
                      main.scrollIntoView({ block: 'start' });
                      heading.focus({ preventScroll: true });
                    }""");
        }
        shown = screen;
    }
}

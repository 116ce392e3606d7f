package org.fascia.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fascia.security.CurrentUser;

/** Sends everybody to the home of the role that they work as. */
@Route(value = "", autoLayout = false)
@PermitAll
class RootView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;

    RootView(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var role = user.role();
        if (role != null) {
            event.forwardTo(
                    switch (role) {
                        case OWNER, CLINIC_ADMIN -> "admin";
                        case THERAPIST, RECEPTION -> "today";
                        case PATIENT -> "my";
                    });
        }
    }
}

package org.fascia.security.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The sign-in page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    LoginView() {
        var form = new LoginForm();
        form.setAction("login");
        add(form);
    }
}

package org.fascia.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser itself posts, not a click that passes by the filters, so that password managers know it too. */
@Tag("form")
class SignInForm extends HtmlContainer {

    static final String NAME = "username";
    static final String PASSWORD = "password";

    SignInForm() {
        this("login");
    }

    /** @param action where it is posted to, below the portal's address */
    SignInForm(String action) {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", action)
                .setAttribute("novalidate", true);
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            addHidden(token.getParameterName(), token.getToken());
        }
    }

    final void addHidden(String name, String value) {
        var input = new Input();
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        add(input);
    }
}

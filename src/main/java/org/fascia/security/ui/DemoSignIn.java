package org.fascia.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fascia.security.ui.DemoAccounts.DemoAccount;

/** The demonstration's accounts, each signed in with by one tap. */
class DemoSignIn extends Composite<Section> {

    DemoSignIn(List<DemoAccount> accounts) {
        getContent().addClassName("demo-sign-in");
        getContent().add(new H2(getTranslation("security.signIn.demo")));
        accounts.forEach(account -> getContent().add(form(account)));
    }

    private SignInForm form(DemoAccount account) {
        var role = new Span(getTranslation("security.role." + account.role().name()));
        role.addClassName("strong");
        var place = new Span(account.place());
        place.addClassName("muted");
        var button = new NativeButton();
        button.add(role, place);
        button.setTitle(account.email());
        var form = new SignInForm();
        form.addHidden(SignInForm.NAME, account.email());
        form.addHidden(SignInForm.PASSWORD, account.password());
        form.add(button);
        return form;
    }
}

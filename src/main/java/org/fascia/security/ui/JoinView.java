package org.fascia.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.fascia.security.Joining;
import org.fascia.security.Joining.Welcome;
import org.fascia.security.NewPassword;
import org.fascia.shared.NotFound;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Tone;

/** The page behind an invitation's link. Opening it changes nothing, since mail scanners do; its button posts. */
@Route(value = "join/:" + JoinView.TOKEN, autoLayout = false)
@AnonymousAllowed
class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";
    static final String PASSWORD = "password";
    static final String REPEAT = "repeat";

    private static final long serialVersionUID = 1L;

    private final transient Joining joining;
    private final Div column = new Div();

    JoinView(Joining joining) {
        this.joining = joining;
        addClassName("sign-in");
        var picture = new Div();
        picture.addClassName("sign-in-picture");
        column.addClassName("sign-in-column");
        add(picture, column);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        column.removeAll();
        var token = entering.getRouteParameters().get(TOKEN).orElse("");
        try {
            var welcome = joining.look(token);
            column.add(new H1(getTranslation("security.join.title")), new Paragraph(sentence(welcome)));
            var asked =
                    entering.getLocation().getQueryParameters().getParameters().keySet();
            Refusal.ALL.stream()
                    .filter(refusal -> asked.contains(refusal.parameter()))
                    .findFirst()
                    .ifPresent(this::tell);
            column.add(form(token, welcome));
        } catch (NotFound gone) {
            column.add(
                    new H1(getTranslation("security.join.goneTitle")),
                    new Paragraph(getTranslation("security.join.gone")),
                    new RouterLink(getTranslation("security.join.toSignIn"), LoginView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.join.pageTitle");
    }

    private String sentence(Welcome welcome) {
        return getTranslation(welcome.hasPassword() ? "security.join.known" : "security.join.new");
    }

    private void tell(Refusal refusal) {
        var notice = new Notice(
                Tone.NEEDS_YOU, getTranslation(refusal.messageKey(), NewPassword.MINIMUM, NewPassword.MAXIMUM));
        notice.getElement().setAttribute("role", "alert");
        column.add(notice);
    }

    private SignInForm form(String token, Welcome welcome) {
        var email = new EmailField(getTranslation("security.join.email"));
        email.setValue(welcome.email().value());
        email.setReadOnly(true);
        var password = new PasswordField(getTranslation("security.join.password"));
        password.setAutofocus(true);
        var submit = new NativeButton(getTranslation("security.join.submit"));
        submit.addClassName("button-link");
        var form = new SignInForm("join");
        form.addClassName("sign-in-form");
        form.addHidden(TOKEN, token);
        form.add(named(email, "username", "username"));
        if (welcome.hasPassword()) {
            form.add(named(password, PASSWORD, "current-password"));
        } else {
            password.setHelperText(getTranslation("security.join.rule", NewPassword.MINIMUM));
            var repeat = new PasswordField(getTranslation("security.join.repeat"));
            form.add(named(password, PASSWORD, "new-password"), named(repeat, REPEAT, "new-password"));
        }
        form.add(submit);
        return form;
    }

    private static <F extends TextFieldBase<?, ?>> F named(F field, String name, String autocomplete) {
        field.getElement().setProperty("name", name).setProperty("autocomplete", autocomplete);
        return field;
    }

    /** Why the page is shown again, by a parameter of its address. */
    enum Refusal {
        LENGTH("security.join.length"),
        DIFFERENT("security.join.different"),
        WRONG("security.join.wrongPassword");

        static final List<Refusal> ALL = List.of(values());

        private final String messageKey;

        Refusal(String messageKey) {
            this.messageKey = messageKey;
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        String messageKey() {
            return messageKey;
        }
    }
}

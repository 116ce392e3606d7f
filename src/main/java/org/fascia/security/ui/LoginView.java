package org.fascia.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.fascia.security.CurrentUser;
import org.fascia.shared.ui.Language;
import org.fascia.shared.ui.Logo;
import org.fascia.shared.ui.Notice;
import org.fascia.shared.ui.Tone;
import org.springframework.beans.factory.ObjectProvider;

/** The portal's face: what it is, and the sign-in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Query parameters that the filters send people here with, each with its own words. */
    private static final List<String> REASONS = List.of("error", "wait", "expired", "out", "joined");

    private final transient CurrentUser user;
    private final Div news = new Div();

    LoginView(CurrentUser user, ObjectProvider<DemoAccounts> demo) {
        this.user = user;
        addClassName("sign-in");
        var picture = new Div();
        picture.addClassName("sign-in-picture");
        news.addClassName("sign-in-news");
        var column = new Div(name(), new H1(getTranslation("security.signIn.title")), news, form(), help());
        column.addClassName("sign-in-column");
        demo.ifAvailable(accounts -> column.add(new DemoSignIn(accounts.accounts())));
        column.add(languages());
        add(picture, column);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (user.isPresent()) {
            entering.forwardTo("");
            return;
        }
        var asked = entering.getLocation().getQueryParameters().getParameters().keySet();
        news.removeAll();
        REASONS.stream().filter(asked::contains).findFirst().ifPresent(this::tell);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.signIn.pageTitle");
    }

    private void tell(String reason) {
        var tone = reason.equals("out") || reason.equals("joined") ? Tone.GOOD : Tone.NEEDS_YOU;
        var notice = new Notice(tone, getTranslation("security.signIn." + reason));
        notice.getElement().setAttribute("role", "alert");
        news.add(notice);
    }

    private Div name() {
        var word = new Span(getTranslation("security.signIn.product"));
        word.addClassName("sign-in-word");
        var line = new Paragraph(getTranslation("security.signIn.promise"));
        line.addClassName("muted");
        var mark = new Div(new Logo(), word);
        mark.addClassName("sign-in-mark");
        var name = new Div(mark, line);
        name.addClassName("sign-in-name");
        return name;
    }

    private SignInForm form() {
        var email = new EmailField(getTranslation("security.signIn.email"));
        email.setAutofocus(true);
        var password = new PasswordField(getTranslation("security.signIn.password"));
        var submit = new NativeButton(getTranslation("security.signIn.submit"));
        submit.addClassName("button-link");
        var form = new SignInForm();
        form.addClassName("sign-in-form");
        form.add(named(email, SignInForm.NAME, "username"));
        form.add(named(password, SignInForm.PASSWORD, "current-password"), submit);
        return form;
    }

    private static <F extends TextFieldBase<?, ?>> F named(F field, String name, String autocomplete) {
        field.getElement().setProperty("name", name).setProperty("autocomplete", autocomplete);
        return field;
    }

    private Paragraph help() {
        var help = new Paragraph(getTranslation("security.signIn.help"));
        help.addClassNames("muted", "small");
        return help;
    }

    private static Div languages() {
        var languages = new Div();
        languages.addClassName("cluster");
        for (var language : Language.values()) {
            var button = new Button(language.ownName(), click -> language.choose());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.getElement()
                    .setAttribute("lang", language.locale().getLanguage())
                    .setAttribute("aria-pressed", Boolean.toString(language == Language.current()));
            languages.add(button);
        }
        return languages;
    }
}

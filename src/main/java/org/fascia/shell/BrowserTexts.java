package org.fascia.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.fascia.security.SignedInAccount;
import org.fascia.security.ui.ScreenAccess;
import org.fascia.shared.ui.IndexPage;
import org.fascia.shared.ui.Language;
import org.springframework.stereotype.Component;

/** Prepares each browser: its language and look, and what it says when the session or the connection is gone. */
@Component
class BrowserTexts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient I18NProvider texts;
    private final transient AuthenticationContext authentication;
    private final transient ScreenAccess access;

    BrowserTexts(I18NProvider texts, AuthenticationContext authentication, ScreenAccess access) {
        this.texts = texts;
        this.authentication = authentication;
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        var service = starting.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(opened -> {
            opened.getSession().setErrorHandler(new Failures());
        });
        service.addUIInitListener(opened -> {
            language().ifPresent(opened.getUI().getSession()::setLocale);
            reconnecting(opened.getUI());
        });
        starting.addIndexHtmlRequestListener(new IndexPage());
        starting.addIndexHtmlRequestListener(new PageStatus(access));
    }

    /** What was chosen in this browser, or else for the account. */
    private Optional<Locale> language() {
        return Language.rememberedIn(VaadinRequest.getCurrent())
                .or(() -> authentication
                        .getAuthenticatedUser(SignedInAccount.class)
                        .map(SignedInAccount::language));
    }

    private void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Locale.ENGLISH : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session.expired.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session.expired.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.error.failure.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.internal.text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", locale));
        return messages;
    }
}

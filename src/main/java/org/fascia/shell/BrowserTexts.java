package org.fascia.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.fascia.shared.ui.IndexPage;
import org.fascia.shared.ui.Language;
import org.springframework.stereotype.Component;

/** Prepares each browser: its language and look, and what it says when the session or the connection is gone. */
@Component
class BrowserTexts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient I18NProvider texts;

    BrowserTexts(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        var service = starting.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(opened -> {
            Language.rememberedIn(opened.getRequest()).ifPresent(opened.getSession()::setLocale);
            opened.getSession().setErrorHandler(new Failures());
        });
        service.addUIInitListener(opened -> reconnecting(opened.getUI()));
        starting.addIndexHtmlRequestListener(new IndexPage());
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

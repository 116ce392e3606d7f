package org.fascia.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.fascia.security.CurrentUser;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Puts the portal's navigation check in the place of Vaadin's, and turns a tab to the role its screen is for. */
@Configuration(proxyBeanMethods = false)
class NavigationConfiguration {

    @Bean
    FreshNavigationAccess navigationAccessControl(CurrentUser user, ScreenRole screens) {
        return new FreshNavigationAccess(user, screens);
    }

    /** Runs after the check itself, so it sees only screens that may be opened. */
    @Component
    static class TurnTabs implements VaadinServiceInitListener {

        private static final long serialVersionUID = 1L;

        private final transient FreshNavigationAccess access;

        TurnTabs(FreshNavigationAccess access) {
            this.access = access;
        }

        @Override
        public void serviceInit(ServiceInitEvent service) {
            service.getSource()
                    .addUIInitListener(opened -> opened.getUI()
                            .addBeforeEnterListener(
                                    entering -> access.turnTo(opened.getUI(), entering.getNavigationTarget())));
        }
    }
}

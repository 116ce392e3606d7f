package org.fascia.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes {@link ScreenAccess} the only check at navigation, and turns a tab to the role that its screen is for. */
@Configuration(proxyBeanMethods = false)
class NavigationConfiguration {

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer(ScreenAccess access) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(access);
    }

    /** Runs after the check itself, so it sees only screens that may be opened. */
    @Bean
    VaadinServiceInitListener turnTabs(ScreenAccess access) {
        return (ServiceInitEvent service) -> service.getSource()
                .addUIInitListener(opened -> opened.getUI()
                        .addBeforeEnterListener(
                                entering -> access.turnTo(opened.getUI(), entering.getNavigationTarget())));
    }
}

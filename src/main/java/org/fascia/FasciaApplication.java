package org.fascia;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The portal: one Spring Boot application, split into the modules that lie beside this class. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@StyleSheet(Aura.STYLESHEET)
@CssImport("./styles/fascia.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class FasciaApplication implements AppShellConfigurator {

    /** Those that need no screens. */
    private static final Set<String> COMMANDS = Set.of("init", "owner-link");

    public static void main(String[] arguments) {
        var portal = new SpringApplication(FasciaApplication.class);
        if (arguments.length > 0 && COMMANDS.contains(arguments[0])) {
            System.exit(SpringApplication.exit(withoutScreens(portal).run(arguments)));
        }
        portal.run(arguments);
    }

    /** For commands: they use the services, and of all else only what these need. */
    static SpringApplication withoutScreens(SpringApplication portal) {
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.setBannerMode(Banner.Mode.OFF);
        portal.setLogStartupInfo(false);
        portal.setLazyInitialization(true);
        portal.setDefaultProperties(Map.of(
                "fascia.demo", "false",
                "logging.level.root", "WARN",
                "logging.level.com.vaadin", "ERROR",
                "spring.autoconfigure.exclude", SpringBootAutoConfiguration.class.getName()));
        return portal;
    }
}

package org.fascia;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The portal: one Spring Boot application, split into the modules that lie beside this class. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@StyleSheet(Aura.STYLESHEET)
@CssImport("./styles/fascia.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class FasciaApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(FasciaApplication.class, arguments);
    }
}

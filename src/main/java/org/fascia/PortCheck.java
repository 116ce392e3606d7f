package org.fascia;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Finds a taken port before anything else is started; the web server itself would find it last. */
class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!(context instanceof ServletWebServerApplicationContext)) {
            return;
        }
        var environment = context.getEnvironment();
        int port = environment.getProperty("server.port", Integer.class, 8080);
        String address = environment.getProperty("server.address", "");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new PortInUseException(port, taken);
        }
    }
}

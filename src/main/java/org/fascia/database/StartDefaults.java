package org.fascia.database;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Defaults that follow from other settings: demo data on an embedded database only, and with demo data, whose passwords
 * everybody knows, loopback only.
 */
class StartDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String DEMO = "fascia.demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var defaults = new HashMap<String, Object>();
        boolean embedded = environment.getProperty("fascia.database.url", "").isBlank();
        boolean demo = environment.getProperty(DEMO, "").isBlank()
                ? embedded
                : environment.getProperty(DEMO, Boolean.class, embedded);
        defaults.put(DEMO, demo);
        String address = environment.getProperty("fascia.address", demo ? "127.0.0.1" : "");
        if (!address.isBlank()) {
            defaults.put("server.address", address);
        }
        environment.getPropertySources().addLast(new MapPropertySource("fascia", defaults));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

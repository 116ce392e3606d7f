package org.fascia.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The demo's patients, read from {@code demo/patients.json}. */
@Component
class DemoRoster {

    private final JsonMapper json;

    DemoRoster(JsonMapper json) {
        this.json = json;
    }

    List<DemoPatient> patients() {
        try (var file = new ClassPathResource("demo/patients.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<DemoPatient>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.fascia.treatmentplan;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The templates that a plan can start from; read once, and the portal does not start with one that is wrong. */
@Service
@PreAuthorize("@access.therapist()")
public class PlanTemplates {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, List<PlanTemplate>> byLanguage = new HashMap<>();

    PlanTemplates(ResourcePatternResolver resources) throws IOException {
        var files = Stream.of(resources.getResources("classpath*:treatmentplan/*.json"))
                .map(PlanTemplates::read)
                .sorted(Comparator.comparingInt(PlanTemplateFile::order))
                .toList();
        for (var language : PlanTemplateFile.LANGUAGES) {
            byLanguage.put(
                    language.getLanguage(),
                    files.stream().map(file -> file.in(language)).toList());
        }
    }

    /** All templates in the reader's language, or in English. */
    public List<PlanTemplate> list(Locale language) {
        var templates = byLanguage.get(language.getLanguage());
        return templates == null ? Objects.requireNonNull(byLanguage.get(Locale.ENGLISH.getLanguage())) : templates;
    }

    private static PlanTemplateFile read(Resource file) {
        try (var content = file.getInputStream()) {
            var template = JSON.readValue(content, PlanTemplateFile.class);
            if (!(template.code() + ".json").equals(file.getFilename())) {
                throw new IllegalArgumentException("its code is " + template.code());
            }
            return template;
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalStateException("treatmentplan/" + file.getFilename() + ": " + wrong.getMessage(), wrong);
        }
    }
}

package org.fascia.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The portal's texts: one bundle a module under {@code messages/}, in every language of {@link #LANGUAGES}. */
@Component
class MessageBundles implements I18NProvider {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final long serialVersionUID = 1L;
    private static final Pattern BUNDLE = Pattern.compile("([a-z]+)\\.properties");

    private final transient ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    MessageBundles(ResourcePatternResolver resources) throws IOException {
        texts.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(BUNDLE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(bundle -> "messages." + bundle.group(1))
                .sorted()
                .toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}

package org.fascia.homecare.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.DosageSentence;

/** Says dosages in the language of a component's screen. */
final class DoseTexts {

    private DoseTexts() {}

    /** The whole dosage: "2 sets of 10, hold 5 seconds, once a day, every day". */
    static String whole(Component screen, Dosage dosage) {
        return sentence(screen).of(dosage);
    }

    /** What one dose is: "2 sets of 10, hold 5 seconds". */
    static String amount(Component screen, Dosage dosage) {
        return sentence(screen).amountOf(dosage);
    }

    private static DosageSentence sentence(Component screen) {
        Locale locale = screen.getUI()
                .map(com.vaadin.flow.component.UI::getLocale)
                .orElseGet(() -> com.vaadin.flow.component.UI.getCurrent().getLocale());
        return new DosageSentence((key, args) -> screen.getTranslation(key, args), locale);
    }
}

package org.fascia.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fascia.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @ParameterizedTest
    @CsvSource({
        "smi, Lily, Smith", "SMITH lily, Lily, Smith", "lily smith, Lily, Smith", "smyth, Lily, Smith",
        "muller, Anna, Müller", "Müller, Anna, Mueller", "mueller, Anna, Müller", "Muell, Anna, Müller",
        "maier, Tom, Meyer", "obrien, Sean, O'Brien", "o’brien, Sean, O'Brien", "maria, Anna-Maria, Schulz",
        "annamaria, Anna-Maria, Schulz", "łukasz, Lukasz, Nowak", "nuñez, Eva, Nunez", "مريم, مريم, علي",
        "catherine, Katherine, Jones", "philips, Ann, Phillips", "weiß, Jo, Weiss", "van berg, Jan, van den Berg"
    })
    void namesAreFoundHoweverTheyAreTyped(String typed, String given, String family) {
        assertThat(finds(typed, given, family)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"jones, Lily, Smith", "lily jones, Lily, Smith", "mith, Lily, Smith"})
    void othersAreNotFound(String typed, String given, String family) {
        assertThat(finds(typed, given, family)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12.3.1957",
        "12/03/1957",
        "1957-03-12",
        "12-3-57",
        "12 March 1957",
        "12. märz 1957",
        "12031957",
        "1957",
        "3/12/1957",
        "smith 12.03.1957",
        "12 mar 1957"
    })
    void birthDatesAreFoundInSeveralNotations(String typed) {
        assertThat(finds(typed, "Lily", "Smith")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0123", "020 7946 0123", "+44 20 7946 0123", "(020) 79460123", "946-0123", "smith 123"})
    void telephonesAreFoundFromTheirEnd(String typed) {
        assertThat(finds(typed, "Lily", "Smith")).isTrue();
    }

    @Test
    void datesToComeAreNobodysBirthDate() {
        assertThat(TypedSearch.terms("12.3.2057", Locale.ENGLISH, TODAY))
                .flatMap(SearchTerm::readings)
                .noneMatch(reading -> reading.kind() == SearchToken.Kind.BIRTH);
    }

    @Test
    void listsGoByFamilyNameWithoutCaseAndAccents() {
        var names = List.of(
                new PersonName("Zoe", "abbott"),
                new PersonName("Émile", "Abbott"),
                new PersonName("Eva", "Äbbott"),
                new PersonName(null, "Abbott"),
                new PersonName("Ann", "Abbott Jones"));
        assertThat(names.stream()
                        .sorted(java.util.Comparator.comparing(SearchWords::key))
                        .map(PersonName::listed))
                .containsExactly("Abbott", "Abbott, Émile", "Äbbott, Eva", "abbott, Zoe", "Abbott Jones, Ann");
    }

    private static boolean finds(String typed, String given, String family) {
        Set<SearchToken> tokens = SearchToken.of(
                new PersonName(given, family), LocalDate.of(1957, 3, 12), new PhoneNumber("+442079460123"));
        var terms = TypedSearch.terms(typed, Locale.ENGLISH, TODAY);
        return !terms.isEmpty()
                && terms.stream()
                        .allMatch(term -> term.readings().stream()
                                .anyMatch(reading -> tokens.stream()
                                        .anyMatch(token -> token.kind() == reading.kind()
                                                && token.token().compareTo(reading.from()) >= 0
                                                && token.token().compareTo(reading.below()) < 0)));
    }
}

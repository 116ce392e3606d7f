package org.fascia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import org.fascia.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class InitArgumentsTest {

    @Test
    void anOwnerWhoDoesNotTreatGetsNoClinic() {
        var command = read("--organization", "Northside Manual Therapy", "--owner", "Anna@Example.org");

        assertThat(command.name()).isEqualTo("Northside Manual Therapy");
        assertThat(command.owner().value()).isEqualTo("anna@example.org");
        assertThat(command.ownerName()).isEqualTo("anna");
        assertThat(command.practice()).isNull();
    }

    @Test
    void anOwnerWhoTreatsGetsAClinicNamedLikeTheOrganization() {
        var facts = Objects.requireNonNull(read(
                                "--organization",
                                "Solo",
                                "--owner",
                                "a@b.org",
                                "--therapist",
                                "--country",
                                "DE",
                                "--zone",
                                "Europe/Berlin")
                        .practice())
                .facts();

        assertThat(facts.name()).isEqualTo("Solo");
        assertThat(facts.emergency()).isEqualTo("112");
        assertThat(facts.zone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("--owner", "a@b.org"))
                .withMessageContaining("--organization");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("--organization", "--owner", "a@b.org"))
                .withMessageContaining("needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("--organisation", "X", "--owner", "a@b.org"))
                .withMessageContaining("--organisation");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read("--organization", "X", "--owner", "nobody"));
    }

    private static OpenOrganization read(String... arguments) {
        return new InitArguments(List.of(arguments)).command();
    }
}

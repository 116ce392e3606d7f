package org.fascia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.fascia.FasciaTest;
import org.fascia.security.Acting;
import org.fascia.security.Joining;
import org.fascia.security.NewPassword;
import org.fascia.security.OneTimeLink;
import org.fascia.security.Purpose;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.NotFound;
import org.fascia.shared.OrganizationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@FasciaTest
class OwnerRecoveryTest {

    private final OrganizationId organization = new OrganizationId(Ids.next());
    private final Email olive = new Email("olive@recovered.example");

    @Autowired
    FirstOwner owners;

    @Autowired
    Joining joining;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void recoveredOwnerSetsANewPasswordAndTheAuditTellsOfIt() {
        var system = Acting.asSystem(organization, Purpose.SET_UP);
        var first = system.call(
                        () -> owners.open(new OpenOrganization("Recovered", olive, "Olive", Locale.ENGLISH, null)))
                .link();
        joining.join(token(first), new NewPassword("the password she lost"));

        var link = system.call(() -> owners.recover(olive));

        assertThat(joining.look(token(link)).hasPassword()).isFalse();
        joining.join(token(link), new NewPassword("another long password"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> joining.look(token(link)));
        Integer told = system.call(() ->
                transaction.execute(status -> jdbc.sql("select count(*) from audit_entry where act = 'owner.recovered'")
                        .query(Integer.class)
                        .single()));
        assertThat(told).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> system.call(() -> owners.recover(new Email("tom@recovered.example"))));
    }

    private static String token(OneTimeLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }
}

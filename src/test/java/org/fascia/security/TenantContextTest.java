package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fascia.FasciaTest;
import org.fascia.database.StatementCount;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody shares one connection here, so whatever a transaction leaves behind, the next one would find. */
@FasciaTest
@TestPropertySource(properties = "fascia.pool-size=1")
class TenantContextTest {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettingUp settingUp;

    @Autowired
    Elevation elevation;

    @Autowired
    AccountLinkRepository links;

    private TransactionTemplate transaction;
    private final OrganizationId northside = new OrganizationId(Ids.next());
    private final OrganizationId southbank = new OrganizationId(Ids.next());
    private AccountId northsideOwner;

    @BeforeEach
    void openTwoOrganizations() {
        transaction = new TransactionTemplate(transactions);
        northsideOwner = open(northside);
        open(southbank);
    }

    @Test
    void nothingIsLeftOnTheConnectionAfterCommitRollbackOrException() {
        for (int round = 0; round < 5; round++) {
            Acting.asSystem(northside, Purpose.SET_UP).run(() -> transaction.executeWithoutResult(status -> {}));
            assertThat(settingsOfNobody()).containsOnly("");
            Acting.asSystem(southbank, Purpose.SET_UP)
                    .run(() -> transaction.executeWithoutResult(status -> status.setRollbackOnly()));
            assertThat(settingsOfNobody()).containsOnly("");
            assertThatThrownBy(() -> Acting.asSystem(northside, Purpose.SET_UP)
                            .run(() -> transaction.executeWithoutResult(
                                    status -> jdbc.sql("select 1 / 0").query().singleRow())))
                    .isInstanceOf(DataAccessException.class);
            assertThat(settingsOfNobody()).containsOnly("");
        }
    }

    @Test
    void elevationHoldsForItsWorkOnlyEvenIfThatFails() {
        grantOwner(northside, northsideOwner);
        Acting.as(northsideOwner, northside, null)
                .run(() -> transaction.executeWithoutResult(status -> {
                    assertThat(realm()).isEqualTo("staff");
                    assertThat(elevation.<String>elevate(Purpose.SET_UP, this::realm))
                            .isEqualTo("system");
                    assertThat(realm()).isEqualTo("staff");
                    assertThatThrownBy(() -> elevation.elevate(Purpose.SET_UP, () -> {
                                throw new IllegalStateException("refused on purpose");
                            }))
                            .isInstanceOf(IllegalStateException.class);
                    assertThat(realm()).isEqualTo("staff");
                }));
    }

    @Test
    void elevationNeedsATransactionAndAnOrganization() {
        assertThatThrownBy(() -> elevation.elevate(Purpose.SET_UP, () -> "x"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Acting.asNobody()
                        .call(() -> transaction.execute(status -> elevation.elevate(Purpose.SET_UP, () -> "x"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rightsAreReadOnceARequestAndAfreshByTheNext() {
        grantOwner(northside, northsideOwner);
        var owner = Acting.as(northsideOwner, northside, Role.OWNER);
        var oneRequest = StatementCount.of(() -> owner.run(() -> {
            try (var memory = RequestMemory.begin()) {
                transaction.executeWithoutResult(status -> {});
                transaction.executeWithoutResult(status -> {});
            }
        }));
        assertThat(oneRequest).hasSize(1).first().asString().contains("role_grant");
        var twoRequests = StatementCount.of(() -> owner.run(() -> {
            transaction.executeWithoutResult(status -> {});
            transaction.executeWithoutResult(status -> {});
        }));
        assertThat(twoRequests).hasSize(2);
    }

    @Test
    void somebodyWithoutAnyRightLeftSeesNothing() {
        assertThat(Acting.as(northsideOwner, southbank, Role.OWNER).call(() -> count("account_link")))
                .as("an account of another organization, though it names this one")
                .isEqualTo(1);
        assertThat(Acting.as(northsideOwner, southbank, Role.OWNER).call(this::linkedAccounts))
                .as("its own link is all that it may read")
                .containsExactly(northsideOwner);
    }

    private AccountId open(OrganizationId organization) {
        return Acting.asSystem(organization, Purpose.SET_UP).call(() -> {
            settingUp.openTenant();
            return settingUp
                    .inviteFirst(new Email("owner-" + organization + "@example.org"), Locale.ENGLISH)
                    .account();
        });
    }

    private void grantOwner(OrganizationId organization, AccountId account) {
        Acting.asSystem(organization, Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> {
                    links.findByAccountId(account.value()).orElseThrow().accept(Instant.now());
                    jdbc.sql("""
                            insert into role_grant (organization_id, id, account_id, role, starts_on, valid_from, version)
                            values (?, ?, ?, 'OWNER', '2026-01-01', '2026-01-01', 0)
                            """)
                            .params(organization.value(), Ids.next(), account.value())
                            .update();
                }));
    }

    private List<AccountId> linkedAccounts() {
        return transaction.execute(status -> jdbc.sql("select account_id from account_link")
                .query((row, number) -> new AccountId(row.getObject(1, java.util.UUID.class)))
                .list());
    }

    private Integer count(String table) {
        return transaction.execute(status ->
                jdbc.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private String realm() {
        return jdbc.sql("select current_setting('fascia.realm')")
                .query(String.class)
                .single();
    }

    private List<String> settingsOfNobody() {
        return jdbc.sql("""
                        select coalesce(current_setting('fascia.' || name, true), '')
                        from unnest(array['organization_id', 'account_id', 'realm', 'clinical_clinic_ids', 'patient_id']) name
                        """).query((row, number) -> row.getString(1)).list();
    }
}

package org.fascia.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal whose request role could pass row-level security does not start. */
class RequestRoleCheckTest {

    private static TestServer server;
    private static String url;
    private static JdbcTemplate superuser;
    private static JdbcTemplate owner;

    @BeforeAll
    static void createDatabase() {
        server = TestServer.get();
        url = server.createDatabase("role_check");
        superuser = new JdbcTemplate(connections(server.superuser()));
        owner = new JdbcTemplate(connections(server.owner()));
        owner.execute("create table patient (organization_id uuid)");
    }

    @Test
    void roleWithoutRightsMayServe() {
        assertThatCode(() -> new RequestRoleCheck(connections(server.app())).check())
                .doesNotThrowAnyException();
    }

    @Test
    void superuserMayNotServe() {
        refused(server.superuser(), "could bypass row-level security");
    }

    @Test
    void roleThatPassesPoliciesMayNotServe() {
        refused(role("bypassrls"), "could bypass row-level security");
    }

    @Test
    void ownerMayNotServe() {
        refused(server.owner(), "owns");
    }

    @Test
    void memberOfTheOwnersRoleMayNotServe() {
        refused(role("in role fascia_owner"), "owns");
    }

    @Test
    void memberOfARoleThatPassesPoliciesMayNotServe() {
        refused(role("in role " + role("bypassrls")), "could bypass row-level security");
    }

    @Test
    void ownerOfASingleTableMayNotServe() {
        var login = role("");
        superuser.execute("create table visit (organization_id uuid)");
        superuser.execute("alter table visit owner to " + login);
        refused(login, "owns visit");
    }

    private static void refused(Login login, String reason) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new RequestRoleCheck(connections(login)).check())
                .withMessageContaining(reason);
    }

    private static Login role(String options) {
        var login = new Login("role_" + UUID.randomUUID().toString().replace("-", ""), "secret");
        superuser.execute("create role %s login password 'secret' %s".formatted(login, options));
        superuser.execute("grant connect on database role_check to " + login);
        return login;
    }

    private static DriverManagerDataSource connections(Login login) {
        return new DriverManagerDataSource(url, login.user(), login.password());
    }
}

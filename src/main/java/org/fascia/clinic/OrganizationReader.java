package org.fascia.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fascia.security.CurrentUser;
import org.fascia.security.RequestAnswers;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.NotFound;
import org.fascia.shared.OrganizationId;
import org.fascia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what everybody in an organization may know of it in one statement, and once a request: the shell around every
 * screen needs it, and so do most of the screens. A group has few clinics.
 */
@Component
class OrganizationReader {

    private static final String ORGANIZATION = """
            select o.name as organization, c.id, c.name, c.street, c.postal_code, c.city, c.country, c.phone, c.email, c.zone,
                c.emergency_number, c.deactivated_at is null as active
            from organization o
            left join clinic c on c.organization_id = o.organization_id
            where o.organization_id = ?
            order by c.name_key, c.id
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final RequestAnswers answers;

    OrganizationReader(JdbcClient jdbc, CurrentUser user, RequestAnswers answers) {
        this.jdbc = jdbc;
        this.user = user;
        this.answers = answers;
    }

    /** The caller's own organization. */
    KnownOrganization own() {
        var id = user.organizationId();
        return answers.once(new Question(id), () -> read(id));
    }

    private KnownOrganization read(OrganizationId id) {
        var names = new ArrayList<String>();
        List<KnownClinic> clinics = new ArrayList<>();
        jdbc.sql(ORGANIZATION).param(id.value()).query(row -> {
            names.add(row.getString("organization"));
            var clinic = row.getObject("id", UUID.class);
            if (clinic != null) {
                clinics.add(new KnownClinic(new ClinicId(clinic), facts(row), row.getBoolean("active")));
            }
        });
        if (names.isEmpty()) {
            throw new NotFound();
        }
        return new KnownOrganization(names.getFirst(), clinics);
    }

    private static ClinicFacts facts(ResultSet row) throws SQLException {
        return new ClinicFacts(
                row.getString("name"),
                new Address(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        Objects.requireNonNull(row.getString("country"))),
                phone(row.getString("phone")),
                email(row.getString("email")),
                ZoneId.of(row.getString("zone")),
                row.getString("emergency_number"));
    }

    private static @Nullable PhoneNumber phone(@Nullable String value) {
        return value == null ? null : new PhoneNumber(value);
    }

    private static @Nullable Email email(@Nullable String value) {
        return value == null ? null : new Email(value);
    }

    private record Question(OrganizationId organization) {}
}

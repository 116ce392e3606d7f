package org.fascia.security;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.fascia.database.TenantConnection;
import org.fascia.database.TenantContext;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an account's rights in one statement, on the connection of the transaction that needs them. */
@Component
class RightsReader {

    private static final String RIGHTS = """
            select l.patient_id, a.working_as, g.role, g.clinic_id
            from account a
            join account_link l on l.account_id = a.id
            left join role_grant g
                on g.organization_id = l.organization_id and g.account_id = l.account_id
                and g.valid_from <= ? and (g.valid_until is null or g.valid_until > ?)
            where a.id = ? and a.disabled_at is null
                and l.organization_id = ? and l.accepted_at is not null and l.ended_at is null
            """;

    private final Clock clock;

    RightsReader(Clock clock) {
        this.clock = clock;
    }

    Rights read(Connection connection, Caller.Person person) throws SQLException {
        TenantConnection.enter(connection, TenantContext.ofAccount(person.account()));
        try (var statement = connection.prepareStatement(RIGHTS)) {
            var now = Timestamp.from(clock.instant());
            statement.setTimestamp(1, now);
            statement.setTimestamp(2, now);
            statement.setObject(3, person.account().value());
            statement.setObject(4, person.organization().value());
            try (var rows = statement.executeQuery()) {
                return rights(rows);
            }
        }
    }

    private static Rights rights(ResultSet rows) throws SQLException {
        var grants = new ArrayList<Grant>();
        PatientId patient = null;
        Role remembered = null;
        while (rows.next()) {
            var patientId = rows.getObject("patient_id", UUID.class);
            patient = patientId == null ? null : new PatientId(patientId);
            remembered = role(rows.getString("working_as"));
            var role = role(rows.getString("role"));
            if (role != null) {
                var clinic = rows.getObject("clinic_id", UUID.class);
                grants.add(new Grant(role, clinic == null ? null : new ClinicId(clinic)));
            }
        }
        return new Rights(grants, patient, remembered);
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }
}

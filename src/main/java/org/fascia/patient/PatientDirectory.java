package org.fascia.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fascia.clinic.Clinics;
import org.fascia.security.CurrentUser;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.fascia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds patients among those whom the caller sees: at their own clinics, or at all for an owner. */
@Service
@Transactional
@PreAuthorize("@access.staff()")
public class PatientDirectory {

    /** How many patients a screen asks for at a time. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clinics clinics;
    private final SeenClinics seen;
    private final CurrentUser user;
    private final Clock clock;

    PatientDirectory(JdbcClient jdbc, Clinics clinics, SeenClinics seen, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.clinics = clinics;
        this.seen = seen;
        this.user = user;
        this.clock = clock;
    }

    /**
     * One page, by family name; patients who only sound like what was typed come last.
     *
     * @param offset how many patients of the whole list come before it
     */
    public List<DirectoryEntry> page(DirectoryQuery query, int offset, int limit) {
        var own = clinics(query);
        var terms = TypedSearch.terms(
                query.typed(), query.language(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (own.isEmpty() || (terms.isEmpty() && !query.typed().isBlank())) {
            return List.of();
        }
        var organization = user.organizationId().value();
        var sql = terms.isEmpty()
                ? DirectorySql.all(organization, own, query.discharged(), offset, limit)
                : DirectorySql.found(organization, own, query.discharged(), terms, offset, limit);
        return run(sql, own);
    }

    /** The patients enrolled last, the newest first. */
    public List<DirectoryEntry> newest(int limit) {
        var own = clinics(null);
        return own.isEmpty()
                ? List.of()
                : run(DirectorySql.newest(user.organizationId().value(), own, limit), own);
    }

    private List<DirectoryEntry> run(DirectorySql sql, Collection<ClinicId> own) {
        return jdbc.sql(sql.text())
                .params(sql.parameters())
                .query(entry(Set.copyOf(own)))
                .list();
    }

    private Collection<ClinicId> clinics(@Nullable DirectoryQuery query) {
        var all = seen.all() ? clinics.names().keySet() : seen.own();
        if (query == null || query.clinic() == null) {
            return all;
        }
        return all.contains(query.clinic()) ? Set.of(query.clinic()) : Set.of();
    }

    private static RowMapper<DirectoryEntry> entry(Set<ClinicId> own) {
        return (row, number) -> {
            var phone = row.getString("phone");
            var checked = row.getTimestamp("safety_checked_at");
            return new DirectoryEntry(
                    new PatientId(row.getObject("id", UUID.class)),
                    new PersonName(row.getString("given_name"), row.getString("family_name")),
                    row.getObject("birth_date", LocalDate.class),
                    phone == null ? null : new PhoneNumber(phone),
                    Arrays.stream((UUID[]) row.getArray("clinics").getArray())
                            .map(ClinicId::new)
                            .filter(own::contains)
                            .toList(),
                    row.getBoolean("has_safety_flag"),
                    checked == null ? null : checked.toInstant());
        };
    }
}

package org.fascia.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fascia.patient.SearchToken.Kind;
import org.fascia.security.Access;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.PatientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out whether somebody is registered anywhere in the group, so that nobody is entered twice. It answers only to
 * exact knowledge, name and birth date or a telephone number, and each answer is audited.
 */
@Service
@Transactional
@PreAuthorize("@access.staff()")
public class PatientLookUp {

    private static final int MOST = 5;
    private static final String BY_BIRTH = """
            select p.id, p.given_name, p.family_name, p.birth_date, true as same_name
            from patient_search_token t
            join patient p on p.organization_id = t.organization_id and p.id = t.patient_id
            where t.organization_id = :organization and t.kind = :birthKind and t.token = :birth and p.name_key = :key
            """;
    private static final String BY_PHONE = """
            union all
            select p.id, p.given_name, p.family_name, p.birth_date, false
            from patient_search_token t
            join patient p on p.organization_id = t.organization_id and p.id = t.patient_id
            where t.organization_id = :organization and t.kind = :phoneKind and t.token = :phone
                and not (p.birth_date = :date and p.name_key = :key)
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    PatientLookUp(JdbcClient jdbc, Access access, CurrentUser user, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.user = user;
        this.events = events;
    }

    /** The patients of the group who may be this person; those with the same name and birth date first. */
    public List<AlikePatient> alike(LookUp known) {
        var phone = known.phone();
        var found = jdbc.sql(BY_BIRTH + (phone == null ? "" : BY_PHONE) + " order by same_name desc limit " + MOST)
                .param("organization", user.organizationId().value())
                .param("birthKind", Kind.BIRTH.name())
                .param("birth", known.birthDate().toString())
                .param("key", SearchWords.key(known.name()))
                .param("phoneKind", Kind.PHONE.name())
                .param(
                        "phone",
                        phone == null ? "" : SearchToken.reversed(phone.value().substring(1)))
                .param("date", known.birthDate())
                .query((row, number) -> {
                    var id = new PatientId(row.getObject("id", UUID.class));
                    return new AlikePatient(
                            id,
                            new PersonName(row.getString("given_name"), row.getString("family_name")),
                            row.getObject("birth_date", LocalDate.class),
                            row.getBoolean("same_name"),
                            access.seesPatient(id));
                })
                .list();
        found.forEach(alike -> events.publishEvent(
                Audited.read("patient.lookedUp", alike.id(), alike.id().value())));
        return found;
    }
}

package org.fascia.patient;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Opens charts, which is audited, and shows their first page. */
@Service
@Transactional
@PreAuthorize("@access.staff()")
public class Charts {

    /** One statement. Row-level security leaves the check out for those who may not read what was found. */
    private static final String SUMMARY = """
            select p.*, (
                select coalesce(json_agg(json_build_object(
                    'id', e.id, 'version', e.version, 'clinic', e.clinic_id, 'enrolledOn', e.enrolled_on,
                    'dischargedOn', e.discharged_on, 'lead', e.lead_account_id, 'cover', e.cover_account_id)
                    order by e.discharged_on desc nulls first, e.id), '[]')
                from enrolment e where e.organization_id = p.organization_id and e.patient_id = p.id
            ) as enrolments, c.id as check_id, c.checked_at, (
                select coalesce(json_agg(json_build_object(
                    'code', f.code, 'region', f.region, 'side', f.side, 'note', f.note) order by f.id), '[]')
                from safety_flag f where f.organization_id = c.organization_id and f.check_id = c.id
            ) as flags
            from patient p
            left join safety_check c on c.organization_id = p.organization_id and c.id = p.safety_check_id
            where p.organization_id = ? and p.id = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    Charts(JdbcClient jdbc, JsonMapper json, CurrentUser user, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.user = user;
        this.events = events;
    }

    /** Opens a chart; each opening is audited. */
    @PreAuthorize("@access.staff() and @access.seesPatient(#patient)")
    public ChartSummary open(PatientId patient) {
        events.publishEvent(Audited.read("chart.opened", patient, patient.value()));
        return summary(patient);
    }

    /** Reads the first page of a chart again that is open already. */
    @PreAuthorize("@access.staff() and @access.seesPatient(#patient)")
    public ChartSummary summary(PatientId patient) {
        return jdbc.sql(SUMMARY)
                .params(user.organizationId().value(), patient.value())
                .query(summary())
                .optional()
                .orElseThrow(NotFound::new);
    }

    private RowMapper<ChartSummary> summary() {
        return (row, number) -> {
            var checked = row.getTimestamp("safety_checked_at");
            var check = row.getObject("check_id", UUID.class);
            var record = new PatientRecord(
                    new PatientId(row.getObject("id", UUID.class)),
                    row.getLong("version"),
                    new PatientDetails(
                            new PersonName(row.getString("given_name"), row.getString("family_name")),
                            row.getObject("birth_date", LocalDate.class),
                            email(row.getString("email")),
                            phone(row.getString("phone")),
                            emergency(
                                    row.getString("emergency_name"),
                                    row.getString("emergency_relation"),
                                    row.getString("emergency_phone")),
                            Locale.of(row.getString("language")),
                            ZoneId.of(row.getString("zone"))));
            return new ChartSummary(
                    record,
                    enrolments(row.getString("enrolments")),
                    row.getBoolean("has_safety_flag"),
                    checked == null ? null : checked.toInstant(),
                    check == null
                            ? (checked == null && treats() ? SafetyState.UNKNOWN : null)
                            : new SafetyState(
                                    new SafetyCheckId(check),
                                    row.getTimestamp("checked_at").toInstant(),
                                    flags(row.getString("flags"))));
        };
    }

    private boolean treats() {
        return !user.clinicsAs(Role.THERAPIST).isEmpty();
    }

    private List<EnrolmentListItem> enrolments(String array) {
        return json.readValue(array, new TypeReference<List<EnrolmentRow>>() {}).stream()
                .map(EnrolmentRow::listItem)
                .toList();
    }

    private List<SafetyFlag> flags(String array) {
        return json.readValue(array, new TypeReference<List<FlagRow>>() {}).stream()
                .map(flag -> new SafetyFlag(flag.code(), flag.region(), flag.side(), flag.note()))
                .toList();
    }

    private static @Nullable Email email(@Nullable String value) {
        return value == null ? null : new Email(value);
    }

    private static @Nullable PhoneNumber phone(@Nullable String value) {
        return value == null ? null : new PhoneNumber(value);
    }

    private static @Nullable EmergencyContact emergency(
            @Nullable String name, @Nullable String relation, @Nullable String phone) {
        return name == null || phone == null ? null : new EmergencyContact(name, relation, new PhoneNumber(phone));
    }

    private record FlagRow(
            SafetyCode code,
            @Nullable Region region,
            @Nullable Side side,
            @Nullable String note) {}

    private record EnrolmentRow(
            UUID id,
            long version,
            UUID clinic,
            LocalDate enrolledOn,
            @Nullable LocalDate dischargedOn,
            @Nullable UUID lead,
            @Nullable UUID cover) {

        EnrolmentListItem listItem() {
            return new EnrolmentListItem(
                    new EnrolmentId(id),
                    version,
                    new ClinicId(clinic),
                    enrolledOn,
                    dischargedOn,
                    lead == null ? null : new AccountId(lead),
                    cover == null ? null : new AccountId(cover));
        }
    }
}

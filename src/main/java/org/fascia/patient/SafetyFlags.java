package org.fascia.patient;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.security.CurrentUser;
import org.fascia.shared.AccountId;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.fascia.shared.Region;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.Side;
import org.fascia.shared.StaleRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What speaks against treating a patient, as found in safety checks. It counts at every clinic of enrolment; owners,
 * admins and reception learn only that there is something.
 */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class SafetyFlags {

    private static final String LATEST = """
            select c.id, c.checked_at, f.code, f.region, f.side, f.note from patient p
            join safety_check c on c.organization_id = p.organization_id and c.id = p.safety_check_id
            left join safety_flag f on f.organization_id = c.organization_id and f.check_id = c.id
            where p.organization_id = ? and p.id = ?
            order by f.id
            """;

    private final JdbcClient jdbc;
    private final EnrolmentRepository enrolments;
    private final SafetySharing sharing;
    private final CurrentUser user;
    private final PatientChanges changes;
    private final ApplicationEventPublisher events;

    SafetyFlags(
            JdbcClient jdbc,
            EnrolmentRepository enrolments,
            SafetySharing sharing,
            CurrentUser user,
            PatientChanges changes,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.enrolments = enrolments;
        this.sharing = sharing;
        this.user = user;
        this.changes = changes;
        this.events = events;
    }

    /** What the latest check found; {@link SafetyState#UNKNOWN} while none was completed. */
    @PreAuthorize("@access.treats(#patient) or @access.isPatient(#patient) or @access.system()")
    public SafetyState of(PatientId patient) {
        var found = jdbc.sql(LATEST)
                .params(user.organizationId().value(), patient.value())
                .query((row, number) -> new Found(
                        new SafetyCheckId(row.getObject("id", UUID.class)),
                        row.getTimestamp("checked_at"),
                        flag(
                                row.getString("code"),
                                row.getString("region"),
                                row.getString("side"),
                                row.getString("note"))))
                .list();
        return found.isEmpty()
                ? SafetyState.UNKNOWN
                : new SafetyState(
                        found.getFirst().check(),
                        found.getFirst().at().toInstant(),
                        found.stream().map(Found::flag).filter(Objects::nonNull).toList());
    }

    /**
     * Records a check and makes it the one that counts; the same check sent twice is one.
     *
     * @throws InvalidInput if the patient is not enrolled at the clinic
     * @throws StaleRecord if somebody else completed a check since the form opened
     */
    @PreAuthorize("@access.therapistOf(#command.clinic()) and @access.treats(#command.patient())")
    public void check(CompleteSafetyCheck command) {
        changes.oneAtATime(command.id().value());
        if (exists(command.id())) {
            return;
        }
        var enrolled = enrolments.findByPatientIdAndClinicIdAndDischargedOnIsNull(
                command.patient().value(), command.clinic().value());
        if (enrolled.isEmpty()) {
            throw InvalidInput.because("patient.safety.notEnrolled");
        }
        var before = of(command.patient());
        insertCheck(command);
        command.flags().forEach(flag -> insertFlag(command, flag));
        makeLatest(command);
        sharing.follow(command.patient());
        changes.done(
                "patient.safetyChecked",
                command.patient(),
                command.clinic(),
                command.id().value());
        if (!places(before.flags()).equals(places(command.flags()))) {
            events.publishEvent(new SafetyFlagged(command.patient()));
        }
    }

    private boolean exists(SafetyCheckId check) {
        return jdbc.sql("select count(*) from safety_check where organization_id = ? and id = ?")
                        .params(user.organizationId().value(), check.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insertCheck(CompleteSafetyCheck command) {
        jdbc.sql("""
                        insert into safety_check
                        (organization_id, id, patient_id, clinic_id, enrolled_clinic_ids, checked_by, checked_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        user.organizationId().value(),
                        command.id().value(),
                        command.patient().value(),
                        command.clinic().value(),
                        new UUID[] {command.clinic().value()},
                        user.accountId().value(),
                        Timestamp.from(changes.now()))
                .update();
    }

    private void insertFlag(CompleteSafetyCheck command, SafetyFlag flag) {
        jdbc.sql("""
                        insert into safety_flag
                        (organization_id, id, check_id, patient_id, clinic_id, enrolled_clinic_ids, code, region, side, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(user.organizationId().value())
                .param(Ids.next())
                .param(command.id().value())
                .param(command.patient().value())
                .param(command.clinic().value())
                .param(new UUID[] {command.clinic().value()})
                .param(flag.code().name())
                .param(flag.region() == null ? null : flag.region().name())
                .param(flag.side() == null ? null : flag.side().name())
                .param(flag.note())
                .update();
    }

    /** Leaves the patient's version alone: whoever edits the contact is not disturbed. */
    private void makeLatest(CompleteSafetyCheck command) {
        int changed = jdbc.sql("""
                        update patient set safety_check_id = ?, safety_checked_at = ?, has_safety_flag = ?
                        where organization_id = ? and id = ? and safety_check_id is not distinct from ?::uuid
                        """)
                .param(command.id().value())
                .param(Timestamp.from(changes.now()))
                .param(!command.flags().isEmpty())
                .param(user.organizationId().value())
                .param(command.patient().value())
                .param(command.basedOn() == null ? null : command.basedOn().value())
                .update();
        if (changed == 0) {
            throw stale(command.patient());
        }
    }

    private StaleRecord stale(PatientId patient) {
        return jdbc.sql("""
                        select c.checked_by, c.checked_at from patient p
                        join safety_check c on c.organization_id = p.organization_id and c.id = p.safety_check_id
                        where p.organization_id = ? and p.id = ?
                        """)
                .params(user.organizationId().value(), patient.value())
                .query((row, number) -> changes.stale(
                        new AccountId(row.getObject("checked_by", UUID.class)),
                        row.getTimestamp("checked_at").toInstant()))
                .optional()
                .orElseGet(() -> changes.stale(null, null));
    }

    private static Set<Place> places(List<SafetyFlag> flags) {
        return flags.stream()
                .map(flag -> new Place(flag.code(), flag.region(), flag.side()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static @Nullable SafetyFlag flag(
            @Nullable String code, @Nullable String region, @Nullable String side, @Nullable String note) {
        return code == null
                ? null
                : new SafetyFlag(
                        SafetyCode.valueOf(code),
                        region == null ? null : Region.valueOf(region),
                        side == null ? null : Side.valueOf(side),
                        note);
    }

    private record Place(
            SafetyCode code,
            @Nullable Region region,
            @Nullable Side side) {}

    private record Found(
            SafetyCheckId check, Timestamp at, @Nullable SafetyFlag flag) {}
}

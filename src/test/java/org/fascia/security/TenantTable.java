package org.fascia.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fascia.database.Realm;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * A table of the tenants with one row, and who may do what to it. A value is an expression of SQL; its parameters are
 * parts of the {@link Place} that the row belongs to.
 */
record TenantTable(String name, Map<String, String> row, Map<Command, Rule> rules) {

    enum Command {
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** Where a row belongs: a clinic of an organization, with a therapist and a patient who has an account. */
    record Place(OrganizationId organization, Map<String, UUID> parts) {

        static Place in(OrganizationId organization) {
            return new Place(organization, new LinkedHashMap<>());
        }

        /** The same name is the same id. */
        UUID part(String part) {
            return part.equals("organization")
                    ? organization.value()
                    : parts.computeIfAbsent(part, first -> Ids.next());
        }

        /** The same, at the clinic of another place. */
        Place movedTo(Place other) {
            var moved = new LinkedHashMap<>(parts);
            moved.put("clinic", other.part("clinic"));
            return new Place(organization, moved);
        }

        ClinicId clinic() {
            return new ClinicId(part("clinic"));
        }

        PatientId patient() {
            return new PatientId(part("patient"));
        }

        AccountId therapist() {
            return new AccountId(part("therapist"));
        }

        AccountId patientsAccount() {
            return new AccountId(part("patients_account"));
        }
    }

    /**
     * Who acts, and what row-level security knows about them.
     *
     * @param patient in realm patient oneself, in realm staff whose chart is open
     */
    record Viewer(
            String name,
            Acting acting,
            @Nullable OrganizationId organization,
            @Nullable Realm realm,
            @Nullable AccountId account,
            Set<ClinicId> clinics,
            @Nullable PatientId patient) {

        boolean system() {
            return realm == Realm.SYSTEM;
        }

        boolean staff() {
            return realm == Realm.STAFF || system();
        }

        boolean treatsAt(UUID clinic) {
            return realm == Realm.STAFF && clinics.contains(new ClinicId(clinic));
        }

        /** Oneself, or whose chart is open. */
        boolean seesChartOf(Place place) {
            return place.patient().equals(patient);
        }

        boolean hasChartOpen() {
            return realm == Realm.STAFF && patient != null;
        }

        boolean isPatientOf(Place place) {
            return realm == Realm.PATIENT && place.patient().equals(patient);
        }
    }

    /** Whether somebody of the row's own organization may do something to a row of the place. */
    interface Rule {
        boolean allows(Viewer viewer, Place row);
    }

    private static final Rule NOBODY = (viewer, row) -> false;
    private static final Rule ANYBODY = (viewer, row) -> true;
    private static final Rule SYSTEM = (viewer, row) -> viewer.system();
    private static final Rule STAFF = (viewer, row) -> viewer.staff();
    private static final Rule STAFF_OR_PATIENT = (viewer, row) -> viewer.staff() || viewer.isPatientOf(row);
    private static final Rule STAFF_OR_OWN_ACCOUNT =
            (viewer, row) -> viewer.staff() || row.patientsAccount().equals(viewer.account());
    private static final Rule THERAPIST = (viewer, row) -> viewer.system() || viewer.treatsAt(row.part("clinic"));
    private static final Rule THERAPIST_OR_PATIENT =
            (viewer, row) -> THERAPIST.allows(viewer, row) || viewer.seesChartOf(row);
    private static final Rule FLAGS =
            (viewer, row) -> THERAPIST_OR_PATIENT.allows(viewer, row) || viewer.treatsAt(row.part("enrolled"));
    private static final Rule PATIENT = (viewer, row) -> viewer.system() || viewer.isPatientOf(row);
    private static final Rule WRITER = (viewer, row) -> row.therapist().equals(viewer.account());
    private static final Rule SYSTEM_OR_WRITER = (viewer, row) -> viewer.system() || WRITER.allows(viewer, row);

    /** Every table, each after those that it refers to. */
    static final List<TenantTable> ALL = List.of(
            shared("organization", SYSTEM, STAFF, NOBODY).with("name", "'Group'", "changed_at", "now()"),
            shared("clinic", STAFF, STAFF, NOBODY)
                    .with("id", ":clinic", "name", "'Clinic'", "name_key", "cast(:clinic as text)", "country", "'GB'")
                    .with("zone", "'Europe/London'", "changed_at", "now()", "version", "0"),
            shared("opening_hours", STAFF, NOBODY, STAFF)
                    .with("id", ":hours", "clinic_id", ":clinic", "weekday", "1", "version", "0")
                    .with("opens_at", "time '08:00'", "closes_at", "time '12:00'"),
            shared("closure", STAFF, NOBODY, STAFF)
                    .with("id", ":closure", "clinic_id", ":clinic", "changed_at", "now()")
                    .with("starts_on", "date '2026-01-01'", "ends_on", "date '2026-01-01'"),
            shared("room", STAFF, STAFF, NOBODY)
                    .with("id", ":room", "clinic_id", ":clinic", "name", "'Room'", "name_key", "'room'")
                    .with("changed_at", "now()", "version", "0"),
            shared("service", STAFF, STAFF, NOBODY)
                    .with("id", ":service", "clinic_id", ":clinic", "name", "'Service'", "name_key", "'service'")
                    .with("duration_minutes", "30", "price_minor", "100", "currency", "'GBP'")
                    .with("changed_at", "now()", "version", "0"),
            table("patient", STAFF_OR_PATIENT, STAFF, STAFF, NOBODY)
                    .with("id", ":patient", "family_name", "'Family'", "name_key", "'family'", "version", "0")
                    .with("birth_date", "date '1970-01-01'", "language", "'en'", "zone", "'Europe/London'")
                    .with("created_at", "now()", "saved_at", "now()"),
            table("patient_search_token", STAFF, STAFF, NOBODY, STAFF)
                    .with("kind", "'NAME'", "token", "'family'", "patient_id", ":patient"),
            table("account_link", STAFF_OR_OWN_ACCOUNT, STAFF, STAFF, NOBODY)
                    .with("id", ":link", "account_id", ":patients_account", "patient_id", ":patient")
                    .with("invited_at", "now()", "accepted_at", "now()", "version", "0"),
            table("role_grant", STAFF_OR_OWN_ACCOUNT, STAFF, STAFF, NOBODY)
                    .with("id", ":grant", "account_id", ":patients_account", "role", "'RECEPTION'")
                    .with("clinic_id", ":clinic", "starts_on", "date '2026-01-01'")
                    .with("valid_from", "timestamptz '2026-01-01 00:00Z'", "version", "0"),
            shared("staff_member", STAFF, STAFF, NOBODY)
                    .with("id", ":member", "account_id", ":therapist", "display_name", "'Therapist'")
                    .with("changed_at", "now()", "version", "0"),
            table("qualification", STAFF, STAFF, STAFF, STAFF)
                    .with("id", ":qualification", "staff_member_id", ":member", "title", "'Title'", "version", "0"),
            table("audit_entry", STAFF_OR_PATIENT, SYSTEM_OR_WRITER, NOBODY, NOBODY)
                    .with("id", ":audit", "at", "now()", "account_id", ":therapist", "kind", "'READ'", "act", "'x'")
                    .with("clinic_id", ":clinic", "patient_id", ":patient"),
            table("draft", WRITER, WRITER, WRITER, WRITER)
                    .with("account_id", ":therapist", "topic", "'topic'", "fields", "cast('{}' as jsonb)")
                    .with("saved_at", "now()"),
            table("enrolment", STAFF_OR_PATIENT, STAFF, STAFF, NOBODY)
                    .with("id", ":enrolment", "patient_id", ":patient", "clinic_id", ":clinic", "version", "0")
                    .with("name_key", "'family'", "enrolled_on", "date '2026-01-01'", "saved_at", "now()"),
            table("safety_check", FLAGS, THERAPIST, SYSTEM, NOBODY)
                    .with("id", ":check", "patient_id", ":patient", "clinic_id", ":clinic")
                    .with("enrolled_clinic_ids", "array[cast(:enrolled as uuid)]")
                    .with("checked_by", ":therapist", "checked_at", "now()"),
            table("safety_flag", FLAGS, THERAPIST, SYSTEM, NOBODY)
                    .with("id", ":flag", "check_id", ":check", "patient_id", ":patient", "clinic_id", ":clinic")
                    .with("enrolled_clinic_ids", "array[cast(:enrolled as uuid)]", "code", "'PREGNANCY'"),
            clinical("treatment_plan", THERAPIST, THERAPIST)
                    .with("id", ":plan", "starts_on", "date '2026-01-01'", "current_number", "1")
                    .with("saved_at", "now()", "saved_by", ":therapist", "version", "0"),
            clinical("plan_version", THERAPIST, NOBODY)
                    .with("id", ":plan_version", "plan_id", ":plan", "number", "1", "condition", "'Neck'")
                    .with("visits_per_week", "1", "visits", "6", "review_on", "date '2026-02-01'")
                    .with("written_at", "now()", "written_by", ":therapist"),
            clinical("plan_problem", THERAPIST, NOBODY)
                    .with("version_id", ":plan_version", "position", "1", "text", "'Stiff'"),
            clinical("plan_goal", THERAPIST, NOBODY)
                    .with("version_id", ":plan_version", "position", "1", "goal_id", ":goal", "activity", "'Turn'")
                    .with("measure", "'RANGE_OF_MOTION'", "baseline", "40", "target", "70")
                    .with("due_on", "date '2026-02-01'"),
            clinical("plan_intervention", THERAPIST, NOBODY)
                    .with("version_id", ":plan_version", "position", "1", "kind", "'HANDS'", "text", "'Pressure'"),
            clinical("plan_goal_reading", THERAPIST, NOBODY)
                    .with("id", ":reading", "plan_id", ":plan", "goal_id", ":goal", "value", "45")
                    .with("measured_on", "date '2026-01-08'", "noted_at", "now()", "noted_by", ":therapist"),
            clinical("homecare_assignment", THERAPIST, THERAPIST)
                    .with("id", ":assignment", "exercise_code", "'bridge'", "starts_on", "date '2026-01-01'")
                    .with("assigned_by", ":therapist", "assigned_at", "now()")
                    .with("saved_by", ":therapist", "saved_at", "now()", "version", "0"),
            clinical("assignment_prescription", THERAPIST, NOBODY)
                    .with("id", ":prescription", "assignment_id", ":assignment", "number", "1")
                    .with("from_day", "date '2026-01-01'", "side", "'NONE'", "sets", "1", "repetitions", "10")
                    .with("rest_seconds", "0", "tempo", "'SLOW'", "times_per_day", "1", "days", "'DAILY'")
                    .with("pain_ceiling", "4", "saved_by", ":therapist", "saved_at", "now()"),
            clinical("assignment_pause", THERAPIST, THERAPIST)
                    .with("id", ":pause", "assignment_id", ":assignment", "from_day", "date '2026-01-02'")
                    .with("cause", "'THERAPIST'", "paused_at", "now()", "version", "0"),
            clinical("dose_log", PATIENT, NOBODY)
                    .with("id", ":log", "assignment_id", ":assignment", "due_on", "date '2026-01-01'")
                    .with("ordinal", "1", "revision", "0", "performed_at", "now()", "recorded_at", "now()")
                    .with("outcome", "'DONE'", "late", "false"),
            clinical("programme_answer", PATIENT, NOBODY)
                    .with("id", ":answer", "on_day", "date '2026-01-01'", "moment", "'BEFORE'", "revision", "0")
                    .with("pain", "3", "recorded_at", "now()"),
            clinical("clinical_alert", SYSTEM, THERAPIST)
                    .with("id", ":alert", "kind", "'PAIN'", "occasion", "'x'", "raised_at", "now()")
                    .with("facts", "cast('{}' as jsonb)"),
            clinical("clinical_alert_state", THERAPIST, NOBODY)
                    .with("id", ":alert_state", "alert_id", ":alert", "state", "'SEEN'", "at", "now()")
                    .with("account_id", ":therapist"));

    static TenantTable named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TenantTable table(String name, Rule read, Rule add, Rule change, Rule remove) {
        return new TenantTable(
                name,
                Map.of("organization_id", ":organization"),
                Map.of(Command.SELECT, read, Command.INSERT, add, Command.UPDATE, change, Command.DELETE, remove));
    }

    private static TenantTable shared(String name, Rule add, Rule change, Rule remove) {
        return table(name, ANYBODY, add, change, remove);
    }

    private static TenantTable clinical(String name, Rule add, Rule change) {
        return table(name, THERAPIST_OR_PATIENT, add, change, NOBODY)
                .with("patient_id", ":patient", "clinic_id", ":clinic");
    }

    private TenantTable with(String... columnsAndValues) {
        var all = new LinkedHashMap<>(row);
        for (int index = 0; index < columnsAndValues.length; index += 2) {
            all.put(columnsAndValues[index], columnsAndValues[index + 1]);
        }
        return new TenantTable(name, all, rules);
    }

    /** The commands that somebody may give. */
    Set<Command> commands() {
        var given = new LinkedHashSet<Command>();
        rules.forEach((command, rule) -> {
            if (rule != NOBODY) {
                given.add(command);
            }
        });
        return given;
    }

    boolean allows(Command command, Viewer viewer, Place place) {
        return place.organization().equals(viewer.organization())
                && rules.getOrDefault(command, NOBODY).allows(viewer, place);
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", row.values()) + ")";
    }

    /** The row itself, by its key. */
    String where(List<String> key) {
        var conditions = new ArrayList<String>();
        key.forEach(column -> conditions.add(column + " = " + row.get(column)));
        return " where " + String.join(" and ", conditions);
    }
}

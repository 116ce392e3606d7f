package org.fascia.patient;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fascia.security.Access;
import org.fascia.security.CurrentUser;
import org.fascia.security.RequestAnswers;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the patients are and how they are reached: staff of a clinic where they are enrolled see and change it. */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class Patients {

    private static final String NAMES = """
            select p.id, p.given_name, p.family_name, p.birth_date from patient p
            where p.organization_id = ? and p.id = any(?) and (? or exists (
                select 1 from enrolment e
                where e.organization_id = p.organization_id and e.patient_id = p.id and e.clinic_id = any(?)))
            """;

    private static final String OWN = """
            select p.given_name, p.family_name, p.language, p.zone, array(
                select e.clinic_id from enrolment e
                where e.organization_id = p.organization_id and e.patient_id = p.id and e.discharged_on is null
                order by e.enrolled_on, e.id) as clinics
            from patient p where p.organization_id = ? and p.id = ?
            """;

    private final PatientRepository patients;
    private final EnrolmentRepository enrolments;
    private final Enrolments enrolling;
    private final SearchTokens tokens;
    private final SeenClinics seen;
    private final Access access;
    private final CurrentUser user;
    private final PatientChanges changes;
    private final RequestAnswers answers;
    private final JdbcClient jdbc;

    Patients(
            PatientRepository patients,
            EnrolmentRepository enrolments,
            Enrolments enrolling,
            SearchTokens tokens,
            SeenClinics seen,
            Access access,
            CurrentUser user,
            PatientChanges changes,
            RequestAnswers answers,
            JdbcClient jdbc) {
        this.patients = patients;
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.tokens = tokens;
        this.seen = seen;
        this.access = access;
        this.user = user;
        this.changes = changes;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    /** Registers a patient and enrols them; the same one sent twice is one. */
    @PreAuthorize("@access.staffOf(#command.clinic())")
    public void register(RegisterPatient command) {
        changes.oneAtATime(command.id().value());
        if (patients.findById(command.id().value()).isPresent()) {
            return;
        }
        refuseUnborn(command.details());
        patients.saveAndFlush(new Patient(command.id(), command.details(), changes.now(), changes.by()));
        tokens.replace(command.id(), command.details());
        changes.done(
                "patient.registered",
                command.id(),
                command.clinic(),
                command.id().value());
        enrolling.admit(
                new EnrolPatient(command.enrolment(), command.id(), command.clinic(), command.lead(), null),
                command.details());
    }

    /** A patient as the form shows them. */
    @PreAuthorize("@access.staff() and @access.seesPatient(#patient)")
    public PatientRecord record(PatientId patient) {
        return patients.findById(patient.value()).orElseThrow(NotFound::new).record();
    }

    /** @throws org.fascia.shared.StaleRecord if somebody else changed the patient since the form was filled */
    @PreAuthorize("@access.staff() and @access.seesPatient(#command.id())")
    public void change(ChangePatient command) {
        refuseUnborn(command.details());
        var patient = patients.findToChange(command.id().value()).orElseThrow(NotFound::new);
        if (patient.record().version() != command.version()) {
            throw changes.stale(patient.savedBy(), patient.savedAt());
        }
        var before = patient.nameKey();
        patient.change(command.details(), changes.now(), changes.by());
        patients.saveAndFlush(patient);
        if (!before.equals(patient.nameKey())) {
            enrolments.rename(command.id().value(), patient.nameKey());
        }
        tokens.replace(command.id(), command.details());
        changes.done("patient.changed", command.id(), null, command.id().value());
    }

    /** The names of those among these patients whom the caller sees. */
    @PreAuthorize("@access.staff() or @access.system()")
    public Map<PatientId, PatientName> names(Collection<PatientId> ids) {
        var names = new HashMap<PatientId, PatientName>();
        if (!ids.isEmpty()) {
            jdbc.sql(NAMES)
                    .params(
                            user.organizationId().value(),
                            array(ids.stream().map(PatientId::value)),
                            access.system() || seen.all(),
                            array(seen.own().stream().map(ClinicId::value)))
                    .query(row -> {
                        names.put(
                                new PatientId(row.getObject("id", UUID.class)),
                                new PatientName(
                                        new PersonName(row.getString("given_name"), row.getString("family_name"))
                                                .display(),
                                        row.getObject("birth_date", LocalDate.class)));
                    });
        }
        return names;
    }

    /** The record of the patient who is looking. */
    @PreAuthorize("@access.patient()")
    public OwnRecord own() {
        var id = user.patientId();
        if (id == null) {
            throw new NotFound();
        }
        return answers.once(new Own(id), () -> own(id));
    }

    /** Where the patient's days begin and end. */
    @PreAuthorize("@access.seesPatient(#patient) or @access.system()")
    public ZoneId zone(PatientId patient) {
        return jdbc.sql("select zone from patient where organization_id = ? and id = ?")
                .params(user.organizationId().value(), patient.value())
                .query((row, number) -> ZoneId.of(row.getString("zone")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private OwnRecord own(PatientId id) {
        return jdbc.sql(OWN)
                .params(user.organizationId().value(), id.value())
                .query((row, number) -> {
                    var name = new PersonName(row.getString("given_name"), row.getString("family_name"));
                    var clinics = (UUID[]) row.getArray("clinics").getArray();
                    return new OwnRecord(
                            id,
                            name.first(),
                            name.display(),
                            Locale.of(row.getString("language")),
                            ZoneId.of(row.getString("zone")),
                            Arrays.stream(clinics).map(ClinicId::new).toList());
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void refuseUnborn(PatientDetails details) {
        if (details.birthDate().isAfter(changes.today(details.zone()))) {
            throw InvalidInput.at("birthDate", "patient.birthDate.inFuture");
        }
    }

    static UUID[] array(Stream<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private record Own(PatientId patient) {}
}

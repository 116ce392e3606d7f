package org.fascia.patient;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.security.Access;
import org.fascia.security.CurrentUser;
import org.fascia.security.RequestAnswers;
import org.fascia.security.Role;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who treats whom. */
@Service
@Transactional
@PreAuthorize("@access.staff()")
public class CareTeams {

    private static final String LEAD = """
            select lead_account_id from enrolment
            where organization_id = ? and patient_id = ? and clinic_id = ?
            order by discharged_on nulls first, id desc limit 1
            """;

    private static final String PATIENTS = """
            select patient_id, clinic_id from enrolment
            where organization_id = ? and lead_account_id = ? and discharged_on is null
            union
            select patient_id, clinic_id from enrolment
            where organization_id = ? and cover_account_id = ? and discharged_on is null
            """;

    private static final String WITHOUT_LEAD = """
            select e.patient_id, e.clinic_id, p.given_name, p.family_name, count(*) over () as total
            from enrolment e join patient p on p.organization_id = e.organization_id and p.id = e.patient_id
            where e.organization_id = ? and e.lead_account_id is null and e.discharged_on is null
            and (? or e.clinic_id = any(?))
            order by e.id desc limit ?
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Access access;
    private final RequestAnswers answers;

    CareTeams(JdbcClient jdbc, CurrentUser user, Access access, RequestAnswers answers) {
        this.jdbc = jdbc;
        this.user = user;
        this.access = access;
        this.answers = answers;
    }

    /** The lead therapist at a clinic; of the last enrolment there, if the patient was discharged. */
    @PreAuthorize("@access.seesPatient(#patient) or @access.system()")
    public @Nullable AccountId lead(PatientId patient, ClinicId clinic) {
        return jdbc.sql(LEAD)
                .params(user.organizationId().value(), patient.value(), clinic.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("lead_account_id", UUID.class)))
                .optional()
                .flatMap(lead -> lead)
                .map(AccountId::new)
                .orElse(null);
    }

    /** The patients whom somebody treats now, as lead or as cover, in those clinics that the caller works in too. */
    @PreAuthorize("@access.staff() or @access.system()")
    public Set<PatientId> patientsOf(AccountId therapist) {
        return answers.once(new PatientsOf(therapist), () -> read(therapist));
    }

    private Set<PatientId> read(AccountId therapist) {
        var organization = user.organizationId().value();
        return jdbc
                .sql(PATIENTS)
                .params(organization, therapist.value(), organization, therapist.value())
                .query((row, number) -> new Treated(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        new ClinicId(row.getObject("clinic_id", UUID.class))))
                .stream()
                .filter(treated -> access.system() || access.staffOf(treated.clinic()))
                .map(Treated::patient)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The patients of the clinics that the caller sets up who have no lead therapist there. */
    @PreAuthorize("@access.admin()")
    @Transactional(readOnly = true)
    public PatientsWithoutLead withoutLead(int most) {
        var total = new long[1];
        var newest = jdbc.sql(WITHOUT_LEAD)
                .params(
                        user.organizationId().value(),
                        user.isOwner(),
                        user.clinicsAs(Role.CLINIC_ADMIN).stream()
                                .map(ClinicId::value)
                                .toArray(UUID[]::new),
                        most)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return new PatientsWithoutLead.Enrolled(
                            new PatientId(row.getObject("patient_id", UUID.class)),
                            new PersonName(row.getString("given_name"), row.getString("family_name")).display(),
                            new ClinicId(row.getObject("clinic_id", UUID.class)));
                })
                .list();
        return new PatientsWithoutLead(total[0], newest);
    }

    private record PatientsOf(AccountId therapist) {}

    private record Treated(PatientId patient, ClinicId clinic) {}
}

package org.fascia.patient;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.security.CurrentUser;
import org.fascia.security.PatientEnrolments;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the access rules where patients are or were enrolled. It runs in the transaction of whoever asks. */
@Component
class EnrolledClinics implements PatientEnrolments {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    EnrolledClinics(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public Set<ClinicId> clinicsOf(PatientId patient) {
        return jdbc
                .sql("select distinct clinic_id from enrolment where organization_id = ? and patient_id = ?")
                .params(user.organizationId().value(), patient.value())
                .query((row, number) -> new ClinicId(row.getObject("clinic_id", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}

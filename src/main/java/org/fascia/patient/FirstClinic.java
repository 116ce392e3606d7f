package org.fascia.patient;

import java.util.UUID;
import org.fascia.clinic.HomeClinic;
import org.fascia.security.CurrentUser;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the clinic whose telephone a patient's screens carry. It runs in the transaction of whoever asks. */
@Component
class FirstClinic implements HomeClinic {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    FirstClinic(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public @Nullable ClinicId of(PatientId patient) {
        return jdbc.sql("""
                        select clinic_id from enrolment
                        where organization_id = ? and patient_id = ? and discharged_on is null
                        order by enrolled_on, id limit 1
                        """)
                .params(user.organizationId().value(), patient.value())
                .query((row, number) -> new ClinicId(row.getObject("clinic_id", UUID.class)))
                .optional()
                .orElse(null);
    }
}

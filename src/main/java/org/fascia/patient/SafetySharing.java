package org.fascia.patient;

import java.util.List;
import org.fascia.security.CurrentUser;
import org.fascia.security.Elevation;
import org.fascia.security.Purpose;
import org.fascia.shared.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the therapists of the clinics of enrolment, and no others of the group, read what safety checks found. Whoever
 * enrols a patient usually may not read it, so the portal does this itself.
 */
@Component
class SafetySharing {

    private static final String FOLLOW = """
            update %s set enrolled_clinic_ids = array(
                select e.clinic_id from enrolment e
                where e.organization_id = ? and e.patient_id = ? and e.discharged_on is null)
            where organization_id = ? and patient_id = ?
            """;

    private final JdbcClient jdbc;
    private final Elevation elevation;
    private final CurrentUser user;

    SafetySharing(JdbcClient jdbc, Elevation elevation, CurrentUser user) {
        this.jdbc = jdbc;
        this.elevation = elevation;
        this.user = user;
    }

    void follow(PatientId patient) {
        var organization = user.organizationId().value();
        elevation.elevate(Purpose.SHARE_SAFETY_FLAGS, () -> {
            for (var table : List.of("safety_check", "safety_flag")) {
                jdbc.sql(FOLLOW.formatted(table))
                        .params(organization, patient.value(), organization, patient.value())
                        .update();
            }
            return patient;
        });
    }
}

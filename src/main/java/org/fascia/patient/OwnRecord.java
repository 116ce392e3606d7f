package org.fascia.patient;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;

/**
 * What a patient's own screens need of their record.
 *
 * @param givenName how the screens greet them
 * @param clinics where they are enrolled now, the first enrolment first
 */
public record OwnRecord(
        PatientId id, String givenName, String name, Locale language, ZoneId zone, List<ClinicId> clinics) {

    public OwnRecord {
        clinics = List.copyOf(clinics);
    }
}

package org.fascia.clinic;

import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** Which clinic a patient calls; declared here for the shell, implemented by {@code patient}. */
public interface HomeClinic {

    /** The clinic of the oldest enrolment that goes on; null if there is none. It runs in the caller's transaction. */
    @Nullable
    ClinicId of(PatientId patient);
}

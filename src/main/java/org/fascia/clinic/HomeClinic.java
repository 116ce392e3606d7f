package org.fascia.clinic;

import org.fascia.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/** Which clinic a patient calls; declared here for the shell, implemented by {@code patient}. */
public interface HomeClinic {

    /** The clinic of the oldest enrolment that goes on of the patient who is looking; null if there is none. */
    @Nullable
    ClinicId own();
}

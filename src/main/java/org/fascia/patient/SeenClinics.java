package org.fascia.patient;

import java.util.Set;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.springframework.stereotype.Component;

/** The clinics whose patients the caller sees. */
@Component
class SeenClinics {

    private final CurrentUser user;

    SeenClinics(CurrentUser user) {
        this.user = user;
    }

    /** An owner sees the patients of every clinic. */
    boolean all() {
        return user.isOwner();
    }

    /** Where somebody works; an owner need not work anywhere. */
    Set<ClinicId> own() {
        return user.clinicsAs(Role.CLINIC_ADMIN, Role.RECEPTION, Role.THERAPIST);
    }
}

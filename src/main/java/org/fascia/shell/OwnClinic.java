package org.fascia.shell;

import java.util.Optional;
import org.fascia.clinic.ClinicContact;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.HomeClinic;
import org.fascia.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clinic that a patient's screens carry the name and the telephone of. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.signedIn()")
public class OwnClinic {

    private final CurrentUser user;
    private final ObjectProvider<HomeClinic> homes;
    private final Clinics clinics;

    OwnClinic(CurrentUser user, ObjectProvider<HomeClinic> homes, Clinics clinics) {
        this.user = user;
        this.homes = homes;
        this.clinics = clinics;
    }

    /** Empty for somebody who is not enrolled anywhere now. */
    public Optional<ClinicContact> contact() {
        return Optional.ofNullable(user.patientId())
                .flatMap(patient -> Optional.ofNullable(homes.getIfAvailable()).map(HomeClinic::own))
                .map(clinics::contact);
    }
}

package org.fascia.staff.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.security.Access;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.staff.Memberships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which roles somebody may give, and where: owners all of them, clinic admins those of their own clinics. */
@Component
class RoleChoices {

    private final Clinics clinics;
    private final Memberships memberships;
    private final Access access;

    RoleChoices(Clinics clinics, Memberships memberships, Access access) {
        this.clinics = clinics;
        this.memberships = memberships;
        this.access = access;
    }

    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.isStaff() && (role != Role.OWNER || access.owner()))
                .toList();
    }

    List<ClinicListItem> clinics() {
        return clinics.list().stream()
                .filter(clinic -> access.adminOf(clinic.id()))
                .toList();
    }

    /** The day it is in that clinic. */
    LocalDate today(@Nullable ClinicId clinic) {
        return memberships.today(clinic);
    }
}

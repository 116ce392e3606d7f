package org.fascia.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do in an organization, as it stands in the database at this moment.
 *
 * @param remembered the role that the person last chose to work as
 */
record Rights(
        List<Grant> grants,
        @Nullable PatientId patient,
        @Nullable Role remembered) {

    /** Of somebody who is disabled, not linked, or whose link has ended. */
    static final Rights NONE = new Rights(List.of(), null, null);

    Rights {
        grants = List.copyOf(grants);
    }

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        grants.forEach(grant -> roles.add(grant.role()));
        if (patient != null) {
            roles.add(Role.PATIENT);
        }
        return roles;
    }

    Set<ClinicId> clinicsAs(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::clinic)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The role to work as: the chosen one while it is held, else the remembered, else by the usual order. */
    @Nullable
    Role workingAs(@Nullable Role chosen) {
        var held = roles();
        if (chosen != null && held.contains(chosen)) {
            return chosen;
        }
        if (remembered != null && held.contains(remembered)) {
            return remembered;
        }
        return Role.BY_DEFAULT.stream().filter(held::contains).findFirst().orElse(null);
    }
}

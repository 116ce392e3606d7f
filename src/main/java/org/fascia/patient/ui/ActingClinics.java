package org.fascia.patient.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.patient.ChartSummary;
import org.fascia.patient.EnrolmentListItem;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.NotFound;

/** The clinics at which somebody acts on a chart: where they work in their present role and the patient is treated. */
final class ActingClinics {

    private ActingClinics() {}

    /** At least one; those where the patient is enrolled now come first. */
    static List<ClinicId> of(ChartSummary summary, CurrentUser user, Collection<ClinicId> all) {
        var role = user.role();
        var own = role == null || role == Role.OWNER ? Set.copyOf(all) : user.clinicsAs(role);
        var anyRole = user.clinicsAs(Role.THERAPIST, Role.RECEPTION, Role.CLINIC_ADMIN);
        var treated = summary.enrolments().stream()
                .map(EnrolmentListItem::clinic)
                .distinct()
                .toList();
        for (var reach : List.of(own, anyRole, Set.copyOf(all))) {
            var places = treated.stream().filter(reach::contains).toList();
            if (!places.isEmpty()) {
                return places;
            }
        }
        throw new NotFound();
    }

    static Set<ClinicId> current(ChartSummary summary) {
        return summary.enrolments().stream()
                .filter(EnrolmentListItem::isCurrent)
                .map(EnrolmentListItem::clinic)
                .collect(Collectors.toUnmodifiableSet());
    }
}

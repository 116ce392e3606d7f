package org.fascia.clinic;

import org.fascia.shared.ClinicId;
import org.fascia.shared.NotFound;
import org.fascia.shared.StaleRecord;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a clinic is open in a usual week. */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class OpeningHours {

    private final OpeningSpanRepository spans;
    private final ClinicRepository clinics;
    private final ClinicChanges changes;

    OpeningHours(OpeningSpanRepository spans, ClinicRepository clinics, ClinicChanges changes) {
        this.spans = spans;
        this.clinics = clinics;
        this.changes = changes;
    }

    /** The week of a clinic; without spans where nobody has entered it. */
    @Transactional(readOnly = true)
    public WeeklyHours of(ClinicId clinic) {
        return new WeeklyHours(spans.findByClinicId(clinic.value()).stream()
                .map(OpeningSpanRow::span)
                .toList());
    }

    /**
     * Puts the week in the place of the one before.
     *
     * @param version the clinic's, as it was read; its hours are a part of it
     * @throws StaleRecord if somebody else changed the clinic since
     */
    @PreAuthorize("@access.adminOf(#id)")
    public void set(ClinicId id, WeeklyHours week, long version) {
        var clinic = clinics.findToChange(id.value()).orElseThrow(NotFound::new);
        changes.refuseStale(clinic.version(), version, clinic.changedBy(), clinic.changedAt());
        clinic.touch(changes.by(), changes.now());
        clinics.saveAndFlush(clinic);
        spans.deleteOfClinic(id.value());
        spans.saveAllAndFlush(
                week.spans().stream().map(span -> new OpeningSpanRow(id, span)).toList());
        changes.audit("clinic.hoursChanged", id.value(), id);
    }
}

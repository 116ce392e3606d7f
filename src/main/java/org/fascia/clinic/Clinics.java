package org.fascia.clinic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.database.ConstraintNames;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clinics of the organization. Everybody may know their names and how to reach them; whoever works in one sees it in
 * full; owners and the clinic's admins change it.
 */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class Clinics {

    private final ClinicRepository clinics;
    private final OrganizationReader organization;
    private final ClinicCopy copies;
    private final TherapistCount therapists;
    private final CurrentUser user;
    private final ClinicChanges changes;

    Clinics(
            ClinicRepository clinics,
            OrganizationReader organization,
            ClinicCopy copies,
            TherapistCount therapists,
            CurrentUser user,
            ClinicChanges changes) {
        this.clinics = clinics;
        this.organization = organization;
        this.copies = copies;
        this.therapists = therapists;
        this.user = user;
        this.changes = changes;
    }

    /** The active clinics where the caller works (an owner's are all), by name. */
    @PreAuthorize("@access.staff()")
    @Transactional(readOnly = true)
    public List<ClinicListItem> list() {
        var own = user.clinicsAs(Role.CLINIC_ADMIN, Role.RECEPTION, Role.THERAPIST);
        return organization.own().clinics().stream()
                .filter(clinic -> clinic.active() && (user.isOwner() || own.contains(clinic.id())))
                .map(KnownClinic::listItem)
                .toList();
    }

    /** The clinics that the caller may set up, inactive ones included, and how far each is. */
    @PreAuthorize("@access.admin()")
    @Transactional(readOnly = true)
    public List<ClinicSetUp> setUps() {
        var seen = user.isOwner()
                ? clinics.setUps()
                : clinics.setUps(user.clinicsAs(Role.CLINIC_ADMIN).stream()
                        .map(ClinicId::value)
                        .toList());
        var counts = therapists.in(seen.stream().map(ClinicSetUp::id).toList());
        return seen.stream()
                .map(clinic -> clinic.withTherapists(counts.getOrDefault(clinic.id(), 0L)))
                .toList();
    }

    /** The names of all clinics of the organization, inactive ones included, in their order. */
    @PreAuthorize("@access.signedIn() or @access.system()")
    @Transactional(readOnly = true)
    public Map<ClinicId, String> names() {
        var names = new LinkedHashMap<ClinicId, String>();
        organization
                .own()
                .clinics()
                .forEach(clinic -> names.put(clinic.id(), clinic.facts().name()));
        return names;
    }

    /** How a clinic is found and reached. */
    @PreAuthorize("@access.signedIn() or @access.system()")
    @Transactional(readOnly = true)
    public ClinicContact contact(ClinicId clinic) {
        return organization.own().clinic(clinic).orElseThrow(NotFound::new).contact();
    }

    @PreAuthorize("@access.staffOf(#clinic)")
    @Transactional(readOnly = true)
    public ClinicDetail detail(ClinicId clinic) {
        return clinics.findById(clinic.value()).orElseThrow(NotFound::new).detail();
    }

    /** Opens a clinic; the same one sent twice is one. */
    @PreAuthorize("@access.owner() or @access.system()")
    public void open(OpenClinic command) {
        changes.oneAtATime(command.id().value());
        if (clinics.findById(command.id().value()).isEmpty()) {
            save(new Clinic(command.id(), command.facts(), changes.by(), changes.now()));
            changes.audit("clinic.opened", command.id().value(), command.id());
        }
    }

    /** Opens a clinic like another one; the same one sent twice is one. */
    @PreAuthorize("@access.owner()")
    public void copy(CopyClinic command) {
        changes.oneAtATime(command.id().value());
        if (clinics.findById(command.id().value()).isPresent()) {
            return;
        }
        var original = clinics.findById(command.from().value())
                .orElseThrow(NotFound::new)
                .facts();
        var facts = new ClinicFacts(
                command.name(),
                Address.in(original.address().country()),
                null,
                null,
                original.zone(),
                original.emergencyNumber());
        save(new Clinic(command.id(), facts, changes.by(), changes.now()));
        copies.takeOver(command.from(), command.id());
        changes.audit("clinic.copied", command.id().value(), command.id());
    }

    /** @throws org.fascia.shared.StaleRecord if somebody else changed it since it was read */
    @PreAuthorize("@access.adminOf(#command.id())")
    public void change(ChangeClinic command) {
        var clinic = toChange(command.id());
        changes.refuseStale(clinic.version(), command.version(), clinic.changedBy(), clinic.changedAt());
        clinic.change(command.facts(), changes.by(), changes.now());
        save(clinic);
        changes.audit("clinic.changed", command.id().value(), command.id());
    }

    /** Takes the clinic out of every choice; what happened there stays. */
    @PreAuthorize("@access.adminOf(#clinic)")
    public void deactivate(ClinicId clinic) {
        toChange(clinic).deactivate(changes.by(), changes.now());
        changes.audit("clinic.deactivated", clinic.value(), clinic);
    }

    @PreAuthorize("@access.adminOf(#clinic)")
    public void reactivate(ClinicId clinic) {
        toChange(clinic).reactivate(changes.by(), changes.now());
        changes.audit("clinic.reactivated", clinic.value(), clinic);
    }

    private void save(Clinic clinic) {
        try {
            if (clinics.existsByNameKeyAndIdNot(
                    NameKey.of(clinic.name()), clinic.id().value())) {
                throw nameTaken(clinic);
            }
            clinics.saveAndFlush(clinic);
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "clinic_name_unique")) {
                throw nameTaken(clinic);
            }
            throw refusal;
        }
    }

    private Clinic toChange(ClinicId clinic) {
        return clinics.findToChange(clinic.value()).orElseThrow(NotFound::new);
    }

    private static InvalidInput nameTaken(Clinic clinic) {
        return InvalidInput.at("name", "clinic.name.taken", clinic.name());
    }
}

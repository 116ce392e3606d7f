package org.fascia.clinic;

import java.util.List;
import org.fascia.database.ConstraintNames;
import org.fascia.security.Access;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a clinic offers, with duration and price. A service that ends is retired, never removed. */
@Service
@Transactional
@PreAuthorize("@access.admin()")
public class Services {

    private final OfferedServiceRepository services;
    private final ClinicChanges changes;
    private final Access access;
    private final CurrentUser user;

    Services(OfferedServiceRepository services, ClinicChanges changes, Access access, CurrentUser user) {
        this.services = services;
        this.changes = changes;
        this.access = access;
        this.user = user;
    }

    /** All services of the clinics that the caller sets up, by name, retired ones included. */
    @Transactional(readOnly = true)
    public List<ServiceAtClinic> all() {
        var own =
                user.clinicsAs(Role.CLINIC_ADMIN).stream().map(ClinicId::value).toList();
        return (user.isOwner() ? services.inOrder() : services.ofClinics(own))
                .stream().map(OfferedService::atClinic).toList();
    }

    /** All services by name, retired ones included. */
    @PreAuthorize("@access.staffOf(#clinic)")
    @Transactional(readOnly = true)
    public List<ServiceListItem> of(ClinicId clinic) {
        return services.ofClinic(clinic.value()).stream()
                .map(OfferedService::listItem)
                .toList();
    }

    /** @throws InvalidInput if the clinic has another service of that name */
    @PreAuthorize("@access.adminOf(#command.clinic())")
    public void save(SaveService command) {
        changes.oneAtATime(command.id().value());
        var known = services.findToChange(command.id().value(), command.clinic().value());
        if (known.isEmpty() && command.version() == null) {
            var service = new OfferedService(
                    command.id(),
                    command.clinic(),
                    command.name(),
                    command.minutes(),
                    command.price(),
                    changes.by(),
                    changes.now());
            store(service, command);
            changes.audit("service.added", command.id().value(), command.clinic());
        } else if (command.version() != null) {
            var service = known.orElseThrow(NotFound::new);
            changes.refuseStale(service.version(), command.version(), service.changedBy(), service.changedAt());
            service.change(command.name(), command.minutes(), command.price(), changes.by(), changes.now());
            store(service, command);
            changes.audit("service.changed", command.id().value(), command.clinic());
        }
    }

    /**
     * Offers a service in further clinics: in all of them, or in none.
     *
     * @throws InvalidInput if one of them has a service of that name
     */
    @PreAuthorize("@access.adminOf(#command.from())")
    public void copy(CopyService command) {
        var original = services.findToChange(
                        command.service().value(), command.from().value())
                .orElseThrow(NotFound::new)
                .listItem();
        for (var copy : command.copies()) {
            if (!access.adminOf(copy.to())) {
                throw new NotFound();
            }
            save(new SaveService(copy.id(), copy.to(), original.name(), original.minutes(), copy.price(), null));
        }
    }

    @PreAuthorize("@access.adminOf(#clinic)")
    public void retire(ClinicId clinic, ServiceId service) {
        toChange(clinic, service).retire(changes.by(), changes.now());
        changes.audit("service.retired", service.value(), clinic);
    }

    @PreAuthorize("@access.adminOf(#clinic)")
    public void offerAgain(ClinicId clinic, ServiceId service) {
        toChange(clinic, service).offerAgain(changes.by(), changes.now());
        changes.audit("service.resumed", service.value(), clinic);
    }

    private void store(OfferedService service, SaveService command) {
        try {
            if (services.existsByClinicIdAndNameKeyAndIdNot(
                    command.clinic().value(),
                    NameKey.of(command.name()),
                    command.id().value())) {
                throw taken(command);
            }
            services.saveAndFlush(service);
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "service_name_unique")) {
                throw taken(command);
            }
            if (ConstraintNames.violated(refusal, "service_clinic_fk")) {
                throw new NotFound(refusal);
            }
            throw refusal;
        }
    }

    private OfferedService toChange(ClinicId clinic, ServiceId service) {
        return services.findToChange(service.value(), clinic.value()).orElseThrow(NotFound::new);
    }

    private static InvalidInput taken(SaveService command) {
        return InvalidInput.at("name", "clinic.service.taken", command.name());
    }
}

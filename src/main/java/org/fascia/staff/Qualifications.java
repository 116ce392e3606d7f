package org.fascia.staff;

import java.time.Clock;
import org.fascia.security.Audited;
import org.fascia.security.CurrentUser;
import org.fascia.shared.NotFound;
import org.fascia.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of staff are qualified and registered for. */
@Service
@Transactional
@PreAuthorize("@access.admin()")
public class Qualifications {

    private final QualificationRepository qualifications;
    private final StaffMemberRepository members;
    private final StaffReach reach;
    private final StaffNames names;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Qualifications(
            QualificationRepository qualifications,
            StaffMemberRepository members,
            StaffReach reach,
            StaffNames names,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.qualifications = qualifications;
        this.members = members;
        this.reach = reach;
        this.names = names;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @throws StaleRecord if somebody else changed it since it was read */
    public void save(SaveQualification command) {
        checkReach(command.member());
        var known = qualifications.findToChange(
                command.id().value(), command.member().value());
        if (known.isEmpty() && command.version() == null) {
            qualifications.saveAndFlush(new Qualification(command, user.accountIdOrNull(), clock.instant()));
        } else if (command.version() != null) {
            var qualification = known.orElseThrow(NotFound::new);
            if (qualification.version() != command.version()) {
                var by = qualification.changedBy();
                throw new StaleRecord(by == null ? null : names.nameOf(by), qualification.changedAt());
            }
            qualification.change(command, user.accountIdOrNull(), clock.instant());
        } else {
            return;
        }
        events.publishEvent(Audited.change("qualification.saved", command.id().value()));
    }

    public void remove(StaffMemberId member, QualificationId id) {
        checkReach(member);
        qualifications.delete(
                qualifications.findToChange(id.value(), member.value()).orElseThrow(NotFound::new));
        events.publishEvent(Audited.change("qualification.removed", id.value()));
    }

    private void checkReach(StaffMemberId member) {
        reach.check(members.findById(member.value()).orElseThrow(NotFound::new).account());
    }
}

package org.fascia.staff;

import org.fascia.security.Audited;
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
    private final ApplicationEventPublisher events;

    Qualifications(
            QualificationRepository qualifications,
            StaffMemberRepository members,
            StaffReach reach,
            ApplicationEventPublisher events) {
        this.qualifications = qualifications;
        this.members = members;
        this.reach = reach;
        this.events = events;
    }

    /** @throws StaleRecord if somebody else changed it since it was read */
    public void save(SaveQualification command) {
        checkReach(command.member());
        var known = qualifications.findToChange(
                command.id().value(), command.member().value());
        if (known.isEmpty() && command.version() == null) {
            qualifications.saveAndFlush(new Qualification(command));
        } else if (command.version() != null) {
            var qualification = known.orElseThrow(NotFound::new);
            if (qualification.version() != command.version()) {
                throw new StaleRecord(null, null);
            }
            qualification.change(command);
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

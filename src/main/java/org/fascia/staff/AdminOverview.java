package org.fascia.staff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fascia.clinic.ClinicSetUp;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.MissingPart;
import org.fascia.security.AccountState;
import org.fascia.security.GrantListItem;
import org.fascia.security.Role;
import org.fascia.staff.Attention.Expiring;
import org.fascia.staff.Attention.HeldRole;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what needs attention: for owners in the whole group, for clinic admins in their clinics. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.admin()")
public class AdminOverview {

    private static final Duration SOON = Duration.ofDays(30);
    private static final Duration LATELY = Duration.ofDays(14);

    private final Clinics clinics;
    private final StaffMembers members;
    private final QualificationRepository qualifications;
    private final StaffReach reach;
    private final Clock clock;

    AdminOverview(
            Clinics clinics,
            StaffMembers members,
            QualificationRepository qualifications,
            StaffReach reach,
            Clock clock) {
        this.clinics = clinics;
        this.members = members;
        this.qualifications = qualifications;
        this.reach = reach;
        this.clock = clock;
    }

    public Attention now() {
        var now = clock.instant();
        var people = members.list().stream()
                .filter(person -> person.state() != AccountState.DEACTIVATED)
                .toList();
        return new Attention(
                clinics.setUps().stream().filter(AdminOverview::isUnready).toList(),
                people.stream()
                        .filter(person -> person.state() == AccountState.INVITED)
                        .toList(),
                people.stream()
                        .filter(person -> person.state() == AccountState.ACTIVE)
                        .filter(person -> person.grants().stream().noneMatch(grant -> isOpenAt(grant, now)))
                        .toList(),
                held(people, grant -> endsSoon(grant, now)),
                expiring(people, now),
                reach.isEverybody() ? held(people, grant -> isNewTherapist(grant, now)) : List.of());
    }

    private List<HeldRole> held(List<StaffListItem> people, Predicate<GrantListItem> wanted) {
        return people.stream()
                .flatMap(person -> person.grants().stream()
                        .filter(grant -> reach.isEverybody()
                                || (grant.clinic() != null && reach.clinics().contains(grant.clinic())))
                        .filter(wanted)
                        .map(grant -> new HeldRole(person, grant)))
                .sorted(Comparator.comparing(role -> role.grant().validFrom()))
                .toList();
    }

    private List<Expiring> expiring(List<StaffListItem> people, Instant now) {
        var byId = people.stream().collect(toMap(person -> person.id().value(), identity()));
        return qualifications.endingBefore(LocalDate.ofInstant(now.plus(SOON), ZoneOffset.UTC)).stream()
                .flatMap(
                        item -> Optional.ofNullable(byId.get(item.member()))
                                .map(person -> new Expiring(person, item.listItem()))
                                .stream())
                .toList();
    }

    private static boolean isUnready(ClinicSetUp clinic) {
        return !MissingPart.of(clinic).isEmpty();
    }

    private static boolean isOpenAt(GrantListItem grant, Instant now) {
        return isAfter(grant.validUntil(), now);
    }

    private static boolean endsSoon(GrantListItem grant, Instant now) {
        var end = grant.validUntil();
        return end != null && grant.holdsAt(now) && end.isBefore(now.plus(SOON));
    }

    private static boolean isNewTherapist(GrantListItem grant, Instant now) {
        return grant.role() == Role.THERAPIST
                && isOpenAt(grant, now)
                && grant.validFrom().isAfter(now.minus(LATELY));
    }

    private static boolean isAfter(@Nullable Instant end, Instant now) {
        return end == null || end.isAfter(now);
    }
}

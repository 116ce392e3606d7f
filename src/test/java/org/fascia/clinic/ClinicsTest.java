package org.fascia.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.fascia.FasciaTest;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.fascia.shared.StaleRecord;
import org.fascia.staff.TestGroups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FasciaTest
class ClinicsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Currency POUND = Currency.getInstance("GBP");

    @Autowired
    TestGroups groups;

    @Autowired
    Organizations organizations;

    @Autowired
    Clinics clinics;

    @Autowired
    Rooms rooms;

    @Autowired
    Services services;

    @Autowired
    OpeningHours hours;

    @Autowired
    Closures closures;

    private TestGroups.Group group;
    private ClinicId harbour;

    @BeforeEach
    void openGroup() {
        group = groups.open();
        harbour = group.clinic("Harbour");
    }

    @Test
    void ownersSeeAllClinicsAndOthersTheirOwn() {
        var oldTown = group.clinic("Old Town");
        var reception = group.member(Role.RECEPTION, harbour);
        var elsewhere = groups.open();

        assertThat(group.owner().call(clinics::list))
                .extracting(ClinicListItem::name)
                .containsExactly("Harbour", "Old Town");
        assertThat(reception.call(clinics::list)).extracting(ClinicListItem::id).containsExactly(harbour);
        assertThat(reception.call(clinics::names)).containsKeys(harbour, oldTown);
        assertThat(elsewhere.owner().call(clinics::names)).isEmpty();
        assertThat(group.owner().call(organizations::own).name()).isEqualTo("Group " + group.id());
    }

    @Test
    void anIdOfAnotherOrganizationIsAnsweredLikeNone() {
        var elsewhere = groups.open();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.owner().run(() -> clinics.detail(harbour)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.owner().run(() -> clinics.contact(harbour)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.owner().run(() -> clinics.contact(new ClinicId(Ids.next()))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        elsewhere.owner().run(() -> rooms.save(new SaveRoom(RoomId.next(), harbour, "1", null))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> elsewhere.owner().run(() -> addClosure(harbour)));
    }

    @Test
    void anAdminChangesOwnClinicsOnly() {
        var oldTown = group.clinic("Old Town");
        var admin = group.member(Role.CLINIC_ADMIN, harbour);

        admin.run(() -> clinics.change(new ChangeClinic(harbour, versionOf(harbour), facts("Harbourside"))));

        assertThat(group.owner().call(() -> clinics.contact(harbour)).name()).isEqualTo("Harbourside");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> admin.run(() -> clinics.change(new ChangeClinic(oldTown, 0, facts("Mine now")))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> admin.run(() -> clinics.deactivate(oldTown)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> admin.run(() -> rooms.save(new SaveRoom(RoomId.next(), oldTown, "1", null))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        admin.run(() -> clinics.open(new OpenClinic(new ClinicId(Ids.next()), facts("Another one")))));
    }

    @Test
    void receptionAndTherapistsReadTheirClinicAndChangeNothing() {
        var therapist = group.member(Role.THERAPIST, harbour);

        assertThat(therapist.call(() -> clinics.detail(harbour)).facts().name()).isEqualTo("Harbour");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> therapist.run(() -> hours.set(harbour, new WeeklyHours(List.of()), 0)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> therapist.run(() -> rooms.save(new SaveRoom(RoomId.next(), harbour, "1", null))));
    }

    @Test
    void twoClinicsCannotHaveOneName() {
        var refusal = catchThrowableOfType(InvalidInput.class, () -> group.clinic(" harbour "));

        assertThat(refusal.field()).isEqualTo("name");
        assertThat(refusal.messageKey()).isEqualTo("clinic.name.taken");
    }

    @Test
    void theSameClinicSentTwiceIsOne() {
        var command = new OpenClinic(new ClinicId(Ids.next()), facts("Lakeside"));
        group.owner().run(() -> clinics.open(command));
        group.owner().run(() -> clinics.open(command));

        assertThat(group.owner().call(clinics::list)).hasSize(2);
    }

    @Test
    void whoeverSavesSecondIsToldWhoWasFirst() {
        var admin = group.member(Role.CLINIC_ADMIN, harbour, "Ada Admin");
        long read = group.owner().call(() -> versionOf(harbour));
        admin.run(() -> clinics.change(new ChangeClinic(harbour, read, facts("First"))));

        var refusal = catchThrowableOfType(
                StaleRecord.class,
                () -> group.owner().run(() -> clinics.change(new ChangeClinic(harbour, read, facts("Second")))));

        assertThat(refusal.savedBy()).isEqualTo("Ada Admin");
        assertThat(refusal.savedAt()).isNotNull();
        assertThat(group.owner().call(() -> clinics.contact(harbour)).name()).isEqualTo("First");
    }

    @Test
    void aRoomCannotBeThereTwice() {
        group.owner().run(() -> rooms.save(new SaveRoom(RoomId.next(), harbour, "Room 1", null)));
        var oldTown = group.clinic("Old Town");
        group.owner().run(() -> rooms.save(new SaveRoom(RoomId.next(), oldTown, "Room 1", null)));

        var refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> group.owner().run(() -> rooms.save(new SaveRoom(RoomId.next(), harbour, "room  1", null))));

        assertThat(refusal.field()).isEqualTo("name");
        assertThat(refusal.messageKey()).isEqualTo("clinic.room.taken");
        assertThat(group.owner().call(() -> rooms.of(harbour))).hasSize(1);
    }

    @Test
    void aRetiredRoomIsKeptAndCanBeUsedAgain() {
        var room = RoomId.next();
        group.owner().run(() -> rooms.save(new SaveRoom(room, harbour, "1", null)));
        group.owner().run(() -> rooms.retire(harbour, room));
        assertThat(group.owner().call(() -> rooms.of(harbour)))
                .extracting(RoomListItem::inUse)
                .containsExactly(false);

        group.owner().run(() -> rooms.useAgain(harbour, room));
        assertThat(group.owner().call(() -> rooms.of(harbour)))
                .extracting(RoomListItem::inUse)
                .containsExactly(true);
    }

    @Test
    void theHoursOfAWeekReplaceTheOnesBefore() {
        var week = new WeeklyHours(
                List.of(span(DayOfWeek.MONDAY, 13, 18), span(DayOfWeek.MONDAY, 8, 12), span(DayOfWeek.FRIDAY, 8, 12)));
        group.owner().run(() -> hours.set(harbour, week, versionOf(harbour)));
        group.owner().run(() -> hours.set(harbour, week, versionOf(harbour)));

        assertThat(group.owner().call(() -> hours.of(harbour))).isEqualTo(week);
        assertThat(week.on(DayOfWeek.MONDAY))
                .extracting(OpeningSpan::opens)
                .containsExactly(LocalTime.of(8, 0), LocalTime.of(13, 0));
    }

    @Test
    void aCopyHasTheRoomsServicesAndHoursOfItsOriginal() {
        group.owner().run(() -> {
            rooms.save(new SaveRoom(RoomId.next(), harbour, "1", null));
            services.save(new SaveService(
                    ServiceId.next(), harbour, "First visit", 60, Price.of(new BigDecimal("72.50"), POUND), null));
            hours.set(harbour, new WeeklyHours(List.of(span(DayOfWeek.MONDAY, 8, 12))), versionOf(harbour));
            addClosure(harbour);
        });
        var copy = new ClinicId(Ids.next());
        group.owner().run(() -> clinics.copy(new CopyClinic(harbour, copy, "Lakeside")));
        group.owner().run(() -> clinics.copy(new CopyClinic(harbour, copy, "Lakeside")));

        assertThat(group.owner().call(() -> rooms.of(copy)))
                .extracting(RoomListItem::name)
                .containsExactly("1");
        assertThat(group.owner().call(() -> services.of(copy)))
                .extracting(ServiceListItem::price)
                .containsExactly(new Price(7250, POUND));
        assertThat(group.owner().call(() -> hours.of(copy)).spans()).hasSize(1);
        assertThat(group.owner().call(() -> closures.from(copy, LocalDate.EPOCH)))
                .isEmpty();
        assertThat(group.owner().call(clinics::setUps))
                .filteredOn(item -> item.id().equals(copy))
                .containsExactly(new ClinicSetUp(copy, "Lakeside", null, true, 1, 1, 1, 0, false));
    }

    @Test
    void aDeactivatedClinicIsNoChoiceAnyMoreButKeepsItsName() {
        group.owner().run(() -> clinics.deactivate(harbour));

        assertThat(group.owner().call(clinics::list)).isEmpty();
        assertThat(group.owner().call(clinics::names)).containsKey(harbour);
        group.owner().run(() -> clinics.reactivate(harbour));
        assertThat(group.owner().call(clinics::list)).hasSize(1);
    }

    private void addClosure(ClinicId clinic) {
        closures.add(new AddClosure(
                ClosureId.next(), clinic, LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31), "Christmas"));
    }

    private long versionOf(ClinicId clinic) {
        return clinics.detail(clinic).version();
    }

    private static OpeningSpan span(DayOfWeek day, int from, int until) {
        return new OpeningSpan(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static ClinicFacts facts(String name) {
        return ClinicFacts.of(name, "GB", LONDON);
    }
}

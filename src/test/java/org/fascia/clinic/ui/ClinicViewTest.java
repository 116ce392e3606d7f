package org.fascia.clinic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fascia.AdminScreenTest;
import org.fascia.FasciaTest;
import org.fascia.clinic.ChangeClinic;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpeningHours;
import org.fascia.clinic.RoomId;
import org.fascia.clinic.Rooms;
import org.fascia.clinic.SaveRoom;
import org.fascia.clinic.SaveService;
import org.fascia.clinic.Services;
import org.fascia.clinic.WeeklyHours;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.ui.SavedMeanwhile;
import org.fascia.staff.TestGroups.Group;
import org.fascia.staff.TestGroups.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class ClinicViewTest extends AdminScreenTest {

    @Autowired
    Clinics clinics;

    @Autowired
    Rooms rooms;

    @Autowired
    Services services;

    @Autowired
    OpeningHours hours;

    private Group group;
    private ClinicId harbour;
    private Person admin;

    @BeforeEach
    void openClinic() {
        group = groups.open();
        harbour = group.clinic("Harbour");
        admin = group.member(Role.CLINIC_ADMIN, harbour, "Ada Admin");
    }

    @Test
    void aClinicSaysWhereItIsAndWhenItIsOpen() {
        openAs(admin);

        assertThat(heading()).isEqualTo("Harbour");
        assertThat(text(card("Contact"))).contains("United Kingdom", "Europe/London", "999");
        assertThat(text(card("Opening hours"))).contains("Monday", "Closed");
        assertThat(empties())
                .contains(
                        "No room yet. Visits take place in rooms, so add the first one.",
                        "No service yet. Add what patients can come for, such as a first visit.");
    }

    @Test
    void theyReadGermanWhereThePersonDoes() {
        signIn(admin);
        UI.getCurrent().setLocale(Locale.GERMAN);
        go("admin/clinics/" + harbour);

        assertThat(text(card("Öffnungszeiten"))).contains("Montag", "Geschlossen");
        assertThat(text(card("Kontakt"))).contains("Vereinigtes Königreich");
    }

    @Test
    void theTeamIsThereAndLeadsToEachPerson() {
        var therapist = group.member(Role.THERAPIST, harbour, "Theo Therapist");
        group.invited(Role.RECEPTION, harbour, "Rita Reception");
        openAs(admin);

        assertThat(text(card("Team"))).contains("Ada Admin", "Clinic admin", "Rita Reception", "Invited");
        assertThat($view(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("admin/staff/" + therapist.member());
    }

    @Test
    void receptionAndTherapistsReadAndChangeNothing() {
        openAs(group.member(Role.THERAPIST, harbour, "Theo Therapist"));

        assertThat(text(card("Team"))).contains("Theo Therapist");
        assertThat(List.of("Edit", "Add room", "Add service", "Add closure", "Invite", "Copy", "Deactivate"))
                .noneMatch(this::offers);
        assertThat($view(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .noneMatch(link -> link.startsWith("admin/staff"));
    }

    @Test
    void anAdminChangesTheFactsAndTheHeadingFollows() {
        openAs(admin);
        press("Edit", "Contact");
        type("Name", "Harbourside");
        type("Telephone", "020 7946 0100");
        press("Save");

        assertThat(heading()).isEqualTo("Harbourside");
        assertThat(text(card("Contact"))).contains("+44 20 7946 0100");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        openAs(admin);
        press("Edit", "Contact");
        type("Telephone", "no number");
        press("Save");

        assertThat(textField("Telephone").isInvalid()).isTrue();
        assertThat(textField("Telephone").getValue()).isEqualTo("no number");
        type("Telephone", "");
        type("E-mail address", "no address");
        press("Save");
        assertThat(textField("E-mail address").isInvalid()).isTrue();
    }

    @Test
    void theSecondEditorOfAClinicIsToldLooksAndSavesAgain() {
        openAs(admin);
        press("Edit", "Contact");
        group.owner().run(() -> rename("Quayside"));
        type("Name", "Harbourside");
        press("Save");

        isToldOf("Olive Owner");
        assertThat(textField("Name").getValue()).isEqualTo("Harbourside");
        press("Look at what was saved");
        assertThat(text($(SavedMeanwhile.class).single())).contains("Quayside");
        press("Close");
        press("Save");
        assertThat(heading()).isEqualTo("Harbourside");
    }

    @Test
    void theSecondEditorOfTheWeekIsToldLooksAndSavesAgain() {
        openAs(admin);
        press("Edit", "Opening hours");
        group.owner()
                .run(() -> hours.set(
                        harbour,
                        new WeeklyHours(HoursForm.read(DayOfWeek.FRIDAY, "9-12")),
                        clinics.detail(harbour).version()));
        type("Monday", "8-12");
        press("Save");

        isToldOf("Olive Owner");
        press("Look at what was saved");
        assertThat(text($(SavedMeanwhile.class).single())).contains("09:00 – 12:00");
        press("Close");
        press("Save");
        assertThat(text(card("Opening hours"))).contains("08:00 – 12:00").doesNotContain("09:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8:00-12:00, 11:00-18:00 | Two times of this day overlap. Let the second begin after the first has ended.",
                "18:00-8:00              | The closing time comes after the opening time.",
                "mornings                | Please write times such as 8:00-12:00, 13:00-18:00.",
                "8:00-25:00              | Please write times such as 8:00-12:00, 13:00-18:00."
            })
    void hoursThatMakeNoSenseAreRefusedAtTheirDay(String typed, String message) {
        openAs(admin);
        press("Edit", "Opening hours");
        type("Monday", "8:00-12:00, 13:00-18:00");
        type("Tuesday", typed);
        press("Save");

        refuses(textField("Tuesday"), typed, message);
        assertThat(textField("Monday").getValue()).isEqualTo("8:00-12:00, 13:00-18:00");
        assertThat(textField("Monday").isInvalid()).isFalse();
    }

    @Test
    void aClosureEndsOnItsFirstDayOrLaterAndCanBeRemoved() {
        var friday = LocalDate.now().plusDays(30);
        openAs(admin);
        press("Add closure", "Harbour");
        type("Reason", "Painters");
        pick("First day", friday);
        pick("Last day", friday.minusDays(1));
        press("Add closure");
        refuses(dateField("Last day"), friday.minusDays(1), "The last day is before the first. Choose a later one.");

        pick("Last day", friday.plusDays(1));
        press("Add closure");
        assertThat(rows()).anyMatch(row -> row.contains("Painters"));
        press("Remove");
        press("Remove closure");
        assertThat(rows()).noneMatch(row -> row.contains("Painters"));
    }

    @Test
    void aRoomNumberThatIsThereIsRefusedAtItsField() {
        openAs(admin);
        press("Add room", "Harbour");
        type("Number or name", "Room 1");
        press("Add");
        press("Add room", "Harbour");
        type("Number or name", "room  1");
        press("Add");

        refuses(
                textField("Number or name"),
                "room  1",
                "This clinic already has a room called room  1. Choose another number or name.");
        assertThat(admin.call(() -> rooms.of(harbour))).hasSize(1);
    }

    @Test
    void aRoomGoesOutOfUseAndComesBack() {
        addRoom("Room 1");
        openAs(admin);
        press("Take out of use", "Room 1");
        assertThat(text(card("Rooms"))).contains("Not in use");
        press("Use again", "Room 1");
        assertThat(text(card("Rooms"))).doesNotContain("Not in use");
    }

    @Test
    void theSecondEditorOfARoomIsToldLooksAndSavesAgain() {
        var id = addRoom("Room 1");
        openAs(admin);
        press("Rename", "Room 1");
        group.owner().run(() -> rooms.save(new SaveRoom(id, harbour, "Blue room", 0L)));
        type("Number or name", "Red room");
        press("Save");

        isToldOf("Olive Owner");
        press("Look at what was saved");
        assertThat(text($(SavedMeanwhile.class).single())).contains("Blue room");
        press("Close");
        press("Save");
        assertThat(text(card("Rooms"))).contains("Red room");
    }

    @Test
    void aServiceHasADurationAndAPriceAndIsNamedOnce() {
        openAs(admin);
        press("Add service", "Harbour");
        type("Name", "First visit");
        test($(IntegerField.class).single()).setValue(7);
        test(priceField("Price (British Pound)")).setValue(new BigDecimal("72.50"));
        press("Add");
        assertThat($(IntegerField.class).single().getErrorMessage())
                .isEqualTo("A service takes from 5 to 480 minutes, in steps of 5.");
        test($(IntegerField.class).single()).setValue(60);
        press("Add");
        assertThat(text(card("Services"))).contains("First visit", "60 minutes · £72.50");

        press("Add service", "Harbour");
        type("Name", "first visit");
        test(priceField("Price (British Pound)")).setValue(BigDecimal.TEN);
        press("Add");
        refuses(
                textField("Name"),
                "first visit",
                "This clinic already has a service called first visit. Choose another name.");
    }

    @Test
    void theSecondEditorOfAServiceIsToldLooksAndSavesAgain() {
        openAs(admin);
        press("Add service", "Harbour");
        type("Name", "First visit");
        test(priceField("Price (British Pound)")).setValue(BigDecimal.TEN);
        press("Add");
        press("Edit", "First visit");
        group.owner().run(() -> {
            var now = services.of(harbour).getFirst();
            services.save(new SaveService(now.id(), harbour, "Consultation", 30, now.price(), now.version()));
        });
        type("Name", "Assessment");
        press("Save");

        isToldOf("Olive Owner");
        press("Look at what was saved");
        assertThat(text($(SavedMeanwhile.class).single())).contains("Consultation", "30", "£10.00");
        press("Close");
        press("Save");
        assertThat(text(card("Services"))).contains("Assessment");
    }

    @Test
    void anOwnerCopiesAClinicAndLandsInTheCopy() {
        addRoom("Room 1");
        openAs(group.owner());
        press("Copy");
        type("Name", "Harbour");
        press("Copy clinic");
        refuses(textField("Name"), "Harbour", "There is already a clinic called Harbour. Choose another name.");
        type("Name", "Harbour East");
        press("Copy clinic");

        assertThat(heading()).isEqualTo("Harbour East");
        assertThat(text(card("Rooms"))).contains("Room 1");
        assertThat(dialogIsOpen()).isFalse();
    }

    @Test
    void aClinicIsDeactivatedAfterAQuestionAndActivatedAgain() {
        openAs(admin);
        assertThat(offers("Copy")).isFalse();
        press("Deactivate");
        assertThat(admin.call(() -> clinics.detail(harbour)).active()).isTrue();
        press("Deactivate");
        assertThat(admin.call(() -> clinics.detail(harbour)).active()).isFalse();
        assertThat($view(Span.class).withText("Deactivated").exists()).isTrue();
        press("Activate");
        assertThat(admin.call(() -> clinics.detail(harbour)).active()).isTrue();
    }

    @Test
    void aLeftBehindDraftIsOffered() {
        openAs(admin);
        press("Edit", "Opening hours");
        type("Monday", "8-12");
        openAs(admin);
        press("Edit", "Opening hours");
        press("Go on with it");
        assertThat(textField("Monday").getValue()).isEqualTo("8-12");
    }

    @Test
    void aForeignClinicIsAnsweredLikeOneThatIsNotThere() {
        var foreign = groups.open().clinic("Foreign");
        signIn(group.owner());

        assertThat(answerTo("admin/clinics/" + foreign))
                .isEqualTo(answerTo("admin/clinics/" + Ids.next()))
                .isEqualTo(answerTo("admin/clinics/nonsense"))
                .doesNotContain("Foreign");
    }

    @Test
    void anAdminDoesNotOpenAClinicThatIsNotTheirs() {
        var oldTown = group.clinic("Old Town");
        signIn(admin);

        assertThat(answerTo("admin/clinics/" + oldTown))
                .isEqualTo(answerTo("admin/clinics/" + Ids.next()))
                .doesNotContain("Old Town");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PATIENT")
    void patientsMayNotOpenAClinic(Role role) {
        signInAsAny(role);
        isClosed("admin/clinics/" + harbour, ClinicView.class);
    }

    private void openAs(Person person) {
        signIn(person);
        go("admin/clinics/" + harbour);
    }

    private RoomId addRoom(String name) {
        var id = RoomId.next();
        group.owner().run(() -> rooms.save(new SaveRoom(id, harbour, name, null)));
        return id;
    }

    private void rename(String name) {
        var now = clinics.detail(harbour);
        clinics.change(new ChangeClinic(
                harbour, now.version(), ClinicFacts.of(name, "GB", now.facts().zone())));
    }
}

package org.fascia.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.fascia.clinic.Address;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpenClinic;
import org.fascia.clinic.OpeningHours;
import org.fascia.clinic.OpeningSpan;
import org.fascia.clinic.Price;
import org.fascia.clinic.RoomId;
import org.fascia.clinic.Rooms;
import org.fascia.clinic.SaveRoom;
import org.fascia.clinic.SaveService;
import org.fascia.clinic.ServiceId;
import org.fascia.clinic.Services;
import org.fascia.clinic.WeeklyHours;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Email;
import org.fascia.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/** Opens the demo's clinics, with rooms, services and opening hours. */
@Component
class DemoClinics {

    private final Clinics clinics;
    private final Rooms rooms;
    private final Services services;
    private final OpeningHours hours;

    DemoClinics(Clinics clinics, Rooms rooms, Services services, OpeningHours hours) {
        this.clinics = clinics;
        this.rooms = rooms;
        this.services = services;
        this.hours = hours;
    }

    /** What sets one demo clinic apart from another. */
    record Plan(String name, Address address, String phone, String email, ZoneId zone, int rooms) {}

    ClinicId open(DemoPerson owner, Plan plan) {
        var clinic = new ClinicId(DemoIds.of(owner.organization(), plan.name()));
        owner.as(Role.OWNER).run(() -> {
            var facts = new ClinicFacts(
                    plan.name(),
                    plan.address(),
                    new PhoneNumber(plan.phone()),
                    new Email(plan.email()),
                    plan.zone(),
                    null);
            clinics.open(new OpenClinic(clinic, facts));
            for (int number = 1; number <= plan.rooms(); number++) {
                rooms.save(
                        new SaveRoom(new RoomId(DemoIds.of(clinic, "room", number)), clinic, "Room " + number, null));
            }
            offer(clinic, "First assessment", 60, 72_00);
            offer(clinic, "Treatment", 45, 54_00);
            offer(clinic, "Short treatment", 30, 38_00);
            hours.set(clinic, week(), clinics.detail(clinic).version());
        });
        return clinic;
    }

    private void offer(ClinicId clinic, String name, int minutes, long minor) {
        var currency = clinics.contact(clinic).country().equals("FI") ? "EUR" : "GBP";
        services.save(new SaveService(
                new ServiceId(DemoIds.of(clinic, name)),
                clinic,
                name,
                minutes,
                new Price(minor, Currency.getInstance(currency)),
                null));
    }

    private static WeeklyHours week() {
        var spans = new ArrayList<OpeningSpan>();
        for (var day : List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)) {
            spans.add(new OpeningSpan(day, LocalTime.of(8, 30), LocalTime.of(12, 30)));
            spans.add(new OpeningSpan(
                    day, LocalTime.of(13, 30), day == FRIDAY ? LocalTime.of(16, 0) : LocalTime.of(18, 30)));
        }
        spans.add(new OpeningSpan(SATURDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)));
        return new WeeklyHours(spans);
    }
}

package org.fascia.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.fascia.clinic.Address;
import org.fascia.security.Role;
import org.fascia.shared.Email;
import org.fascia.shared.OrganizationId;
import org.springframework.stereotype.Component;

/** Opens the two demo organizations, with the accounts that the sign-in page offers. */
@Component
class DemoGroups {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final DemoClinics.Plan HARBOUR = new DemoClinics.Plan(
            "Harbour",
            new Address("14 Harbour Row", "E14 9TL", "London", "GB"),
            "+442079460100",
            "harbour@northside.example",
            LONDON,
            4);
    private static final DemoClinics.Plan OLD_TOWN = new DemoClinics.Plan(
            "Old Town",
            new Address("3 Cloth Lane", "EC1A 7JX", "London", "GB"),
            "+442079460110",
            "oldtown@northside.example",
            LONDON,
            3);
    private static final DemoClinics.Plan LAKESIDE = new DemoClinics.Plan(
            "Lakeside",
            new Address("Rantakatu 8", "33100", "Tampere", "FI"),
            "+358401234500",
            "lakeside@northside.example",
            HELSINKI,
            2);
    private static final DemoClinics.Plan SOUTHBANK = new DemoClinics.Plan(
            "Southbank",
            new Address("51 Upper Ground", "SE1 9PP", "London", "GB"),
            "+442079460300",
            "hello@southbank.example",
            LONDON,
            2);

    private final DemoPeople people;
    private final DemoClinics clinics;

    DemoGroups(DemoPeople people, DemoClinics clinics) {
        this.people = people;
        this.clinics = clinics;
    }

    static OrganizationId northsideId() {
        return new OrganizationId(DemoIds.of("northside"));
    }

    List<DemoGroup> open() {
        return List.of(openNorthside(), openSouthbank());
    }

    private DemoGroup openNorthside() {
        var owner = people.open(northsideId(), "Northside Manual Therapy", at("owner", "northside"), "Nora Lindqvist");
        var harbour = clinics.open(owner, HARBOUR);
        var oldTown = clinics.open(owner, OLD_TOWN);
        var lakeside = clinics.open(owner, LAKESIDE);
        people.invite(owner, at("admin", "northside"), "Adrian Whitcombe", Role.CLINIC_ADMIN, harbour);
        people.invite(owner, at("reception", "northside"), "Rhea Thompson", Role.RECEPTION, harbour);
        var maya = at("therapist", "northside");
        var therapist = people.invite(owner, maya, "Maya Okafor", Role.THERAPIST, harbour);
        people.addClinic(owner, maya, Role.THERAPIST, oldTown);
        var therapist2 =
                people.invite(owner, at("therapist2", "northside"), "Ilmari Koskinen", Role.THERAPIST, lakeside);
        return new DemoGroup(
                "northside",
                northsideId(),
                Map.of(HARBOUR.name(), harbour, OLD_TOWN.name(), oldTown, LAKESIDE.name(), lakeside),
                Map.of("therapist", therapist, "therapist2", therapist2));
    }

    private DemoGroup openSouthbank() {
        var id = new OrganizationId(DemoIds.of("southbank"));
        var owner = people.open(id, "Southbank Bodywork", at("owner", "southbank"), "Oscar Brandt");
        var clinic = clinics.open(owner, SOUTHBANK);
        var therapist = people.invite(owner, at("therapist", "southbank"), "Tessa Marlow", Role.THERAPIST, clinic);
        return new DemoGroup("southbank", id, Map.of(SOUTHBANK.name(), clinic), Map.of("therapist", therapist));
    }

    private static Email at(String who, String organization) {
        return new Email(who + "@" + organization + ".example");
    }
}

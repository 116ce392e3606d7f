package org.fascia.staff;

import java.util.List;
import org.fascia.clinic.ClinicSetUp;
import org.fascia.security.GrantListItem;

/**
 * What needs an admin's attention.
 *
 * @param unready active clinics that lack rooms, services, opening hours, a therapist or a telephone number
 * @param notJoined people who have not used their invitation
 * @param withoutRole people who joined and have no role any more, nor one that is to come
 * @param ending roles that end within thirty days
 * @param expiring qualifications that end within thirty days, or have ended
 * @param newTherapists therapist roles of the last two weeks, of which owners are told
 */
public record Attention(
        List<ClinicSetUp> unready,
        List<StaffListItem> notJoined,
        List<StaffListItem> withoutRole,
        List<HeldRole> ending,
        List<Expiring> expiring,
        List<HeldRole> newTherapists) {

    /** A role and who holds it. */
    public record HeldRole(StaffListItem person, GrantListItem grant) {}

    /** A qualification and whose it is. */
    public record Expiring(StaffListItem person, QualificationListItem qualification) {}
}

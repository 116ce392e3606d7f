package org.fascia.staff;

import java.util.List;

/**
 * A member of staff with all that is known of them.
 *
 * @param version what a change of the profile must carry
 */
public record StaffDetail(StaffListItem person, List<QualificationListItem> qualifications, long version) {}

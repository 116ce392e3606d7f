package org.fascia.clinic;

import org.fascia.shared.ClinicId;

/**
 * Opens a clinic like another one: country, zone, rooms, services and opening hours are taken over; address, telephone
 * and closures are not, since they belong to the place.
 *
 * @param id the new clinic's, made when the form opened
 */
public record CopyClinic(ClinicId from, ClinicId id, String name) {}

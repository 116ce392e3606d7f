package org.fascia.patient;

import java.time.LocalDate;

/**
 * What tells patients apart in a list.
 *
 * @param name given name first
 */
public record PatientName(String name, LocalDate birthDate) {}

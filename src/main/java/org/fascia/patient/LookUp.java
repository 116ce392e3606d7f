package org.fascia.patient;

import java.time.LocalDate;
import org.fascia.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What is known of somebody before it is known whether they are registered already. */
public record LookUp(
        PersonName name, LocalDate birthDate, @Nullable PhoneNumber phone) {}

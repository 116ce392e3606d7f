package org.fascia.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.fascia.demo.DemoPatient.Profile;

/**
 * How one patient's weeks went, decided by chance that is the same at every start.
 *
 * @param weeks since they first came
 */
record DemoCourse(DemoPatient patient, ZoneId zone, Instant now, int weeks, long seed) {

    static DemoCourse of(DemoPatient patient, ZoneId zone, Instant now) {
        long seed = DemoIds.of(patient.organization(), patient.family()).getLeastSignificantBits();
        boolean named = patient.email() != null;
        int weeks = named ? 12 : patient.profile() == Profile.NEW ? 1 : 4 + new Random(seed).nextInt(9);
        return new DemoCourse(patient, zone, now, weeks, seed);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    LocalDate firstDay() {
        return switch (patient.profile()) {
            case WAITING -> today();
            case NEW -> today().minusDays(3);
            default -> today().minusDays(weeks * 7L);
        };
    }

    /** The moment of that day at which somebody sits with their therapist. */
    Instant atClinic(LocalDate day) {
        return notAfterNow(day.atTime(10, 0).atZone(zone).toInstant());
    }

    /** The moment of that day at which the patient does the exercises. */
    Instant atHome(LocalDate day) {
        return notAfterNow(
                day.atTime(18, chance(day, 1).nextInt(60)).atZone(zone).toInstant());
    }

    /** Whether the patient does the exercises of that day. */
    boolean exercises(LocalDate day) {
        double share = switch (patient.profile()) {
            case STEADY, SORE, NEW, WAITING -> 0.9;
            case FADING -> Math.max(0.15, 0.95 - 0.9 * passed(day));
            case QUIET -> day.isBefore(today().minusDays(17)) ? 0.7 : 0;
        };
        return chance(day, 2).nextDouble() < share;
    }

    /** Pain before the exercises, 0-10: most get better, the sore ones get worse again in the last days. */
    int painBefore(LocalDate day) {
        double better = 6.5 - 4 * passed(day) + chance(day, 3).nextDouble();
        boolean sore = patient.profile() == Profile.SORE && day.isAfter(today().minusDays(4));
        return (int) Math.clamp(Math.round(sore ? 7.5 : better), 0, 10);
    }

    int painAfter(LocalDate day) {
        int change = patient.profile() == Profile.SORE && day.isAfter(today().minusDays(4)) ? 1 : -1;
        return Math.clamp(painBefore(day) + change, 0, 10);
    }

    Random chance(LocalDate day, int salt) {
        return new Random(seed ^ ((day.toEpochDay() - firstDay().toEpochDay()) * 31 + salt) * 0x9E3779B97F4A7C15L);
    }

    /** How much of the course lies behind on that day, 0-1. */
    double passed(LocalDate day) {
        double all = Math.max(1, Duration.between(atClinic(firstDay()), now).toDays());
        return Math.clamp((all - Duration.between(atClinic(day), now).toDays()) / all, 0, 1);
    }

    private Instant notAfterNow(Instant moment) {
        return moment.isAfter(now) ? now : moment;
    }
}

package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fascia.exercise.Dosage;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment's doses are due: its span, its dosage through time, and its pauses. A changed dosage counts from its
 * day on; what was due before stays as it was.
 *
 * @param dosages each from its first day
 * @param lastDay null while no end is known
 */
record Course(
        AssignmentId id,
        LocalDate startsOn,
        @Nullable LocalDate lastDay,
        NavigableMap<LocalDate, Dosage> dosages,
        List<Pause> pauses) {

    /** The dosage of a day; before the first day, the first one. */
    Dosage dosageOn(LocalDate day) {
        var effective = dosages.floorEntry(day);
        return effective == null ? dosages.firstEntry().getValue() : effective.getValue();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** The pause of a day; the gravest if there are several. */
    @Nullable
    Pause pauseOn(LocalDate day) {
        Pause found = null;
        for (var pause : pauses) {
            if (pause.covers(day) && (found == null || pause.cause().compareTo(found.cause()) > 0)) {
                found = pause;
            }
        }
        return found;
    }

    List<Dose> dosesOn(LocalDate day) {
        if (!covers(day) || pauseOn(day) != null) {
            return List.of();
        }
        var dosage = dosageOn(day);
        return dosage.isDueOn(day, startsOn)
                ? IntStream.rangeClosed(1, dosage.timesPerDay())
                        .mapToObj(ordinal -> new Dose(day, ordinal))
                        .toList()
                : List.of();
    }

    /** All due doses of a span, both ends included, in the order of time. */
    Stream<Dose> dosesBetween(LocalDate from, LocalDate to) {
        var first = from.isBefore(startsOn) ? startsOn : from;
        var last = lastDay != null && lastDay.isBefore(to) ? lastDay : to;
        return first.isAfter(last)
                ? Stream.empty()
                : first.datesUntil(last.plusDays(1)).flatMap(day -> dosesOn(day).stream());
    }
}

package org.fascia.exercise;

import org.fascia.shared.PainScore;
import org.jspecify.annotations.Nullable;

/** Builds dosages for tests: ten repetitions once a day, and what a test changes. */
public final class DosageBuilder {

    private DosageSide side = DosageSide.NONE;
    private int sets = 1;
    private @Nullable Integer repetitions = 10;
    private @Nullable Integer holdSeconds;
    private int restSeconds;
    private Tempo tempo = Tempo.STEADY;
    private @Nullable String load;
    private int timesPerDay = 1;
    private DoseDays days = DoseDays.daily();

    private DosageBuilder() {}

    public static DosageBuilder aDosage() {
        return new DosageBuilder();
    }

    public DosageBuilder on(DosageSide newSide) {
        side = newSide;
        return this;
    }

    public DosageBuilder sets(int newSets) {
        sets = newSets;
        return this;
    }

    public DosageBuilder repetitions(@Nullable Integer newRepetitions) {
        repetitions = newRepetitions;
        return this;
    }

    public DosageBuilder hold(@Nullable Integer seconds) {
        holdSeconds = seconds;
        return this;
    }

    public DosageBuilder rest(int seconds) {
        restSeconds = seconds;
        return this;
    }

    public DosageBuilder tempo(Tempo newTempo) {
        tempo = newTempo;
        return this;
    }

    public DosageBuilder load(@Nullable String newLoad) {
        load = newLoad;
        return this;
    }

    public DosageBuilder timesPerDay(int times) {
        timesPerDay = times;
        return this;
    }

    public DosageBuilder days(DoseDays newDays) {
        days = newDays;
        return this;
    }

    public Dosage build() {
        return new Dosage(
                side, sets, repetitions, holdSeconds, restSeconds, tempo, load, timesPerDay, days, new PainScore(4));
    }
}

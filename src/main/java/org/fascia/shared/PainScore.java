package org.fascia.shared;

/** Pain as the patient rates it: whole numbers from 0, no pain, to 10, the worst imaginable (NPRS). */
public record PainScore(int value) implements Comparable<PainScore> {

    public PainScore {
        if (value < 0 || value > 10) {
            throw InvalidInput.at("pain", "shared.pain.range");
        }
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(value, other.value);
    }
}

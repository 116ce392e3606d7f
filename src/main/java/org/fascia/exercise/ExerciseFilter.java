package org.fascia.exercise;

import org.fascia.shared.Region;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the library.
 *
 * @param text words of any language of the portal, in any order and spelling of accents; blank finds all
 * @param region only exercises for it; null for all
 * @param equipment only exercises that use it; null for all
 */
public record ExerciseFilter(
        String text, @Nullable Region region, @Nullable Equipment equipment) {

    public static final ExerciseFilter ALL = new ExerciseFilter("", null, null);
}

package org.fascia.exercise;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fascia.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The exercises that can be assigned. The standard catalogue is read once, at the start, and kept in memory; the portal
 * does not start with a catalogue that is wrong.
 */
@Service
@PreAuthorize("@access.signedIn() or @access.system()")
public class ExerciseLibrary {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<ExerciseId, StandardExercise> exercises;

    ExerciseLibrary(ResourcePatternResolver resources) throws IOException {
        exercises = read(resources.getResources("classpath*:exercise/*.json"));
    }

    /** The exercises that match, or else nearly match what was typed, in the order of the catalogue. */
    public List<Exercise> search(ExerciseFilter filter, Locale language) {
        var found = search(exercise -> exercise.matches(filter), language);
        return found.isEmpty() ? search(exercise -> exercise.nearlyMatches(filter), language) : found;
    }

    private List<Exercise> search(Predicate<StandardExercise> wanted, Locale language) {
        return exercises.values().stream()
                .filter(wanted)
                .map(exercise -> exercise.in(language))
                .toList();
    }

    /** @throws NotFound if there is no such exercise */
    public Exercise exercise(ExerciseId id, Locale language) {
        var exercise = exercises.get(id);
        if (exercise == null) {
            throw new NotFound();
        }
        return exercise.in(language);
    }

    static Map<ExerciseId, StandardExercise> read(Resource... files) {
        var read = new LinkedHashMap<ExerciseId, StandardExercise>();
        Stream.of(files)
                .map(ExerciseLibrary::read)
                .sorted(Comparator.comparingInt(exercise -> exercise.english().number()))
                .forEach(exercise -> read.put(exercise.english().id(), exercise));
        read.values().stream().map(StandardExercise::english).forEach(exercise -> {
            known(read, exercise, exercise.easier());
            known(read, exercise, exercise.harder());
        });
        return Collections.unmodifiableMap(read);
    }

    private static StandardExercise read(Resource file) {
        var name = String.valueOf(file.getFilename());
        try (var content = file.getInputStream()) {
            var exercise = JSON.readValue(content, ExerciseFile.class);
            if (!name.equals(exercise.code() + ".json")) {
                throw new IllegalArgumentException("its code is " + exercise.code());
            }
            return new StandardExercise(exercise);
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalStateException("exercise/" + name + ": " + wrong.getMessage(), wrong);
        }
    }

    private static void known(
            Map<ExerciseId, StandardExercise> all, Exercise exercise, Exercise.@Nullable Variant variant) {
        if (variant != null && variant.exercise() != null && !all.containsKey(variant.exercise())) {
            throw new IllegalStateException(
                    "exercise/" + exercise.id() + ".json: there is no exercise " + variant.exercise());
        }
    }
}

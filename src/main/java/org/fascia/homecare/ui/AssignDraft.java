package org.fascia.homecare.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fascia.draft.Drafts;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** What somebody began to assign, kept on the server until it is assigned or given up. */
class AssignDraft {

    private static final String CHOSEN = "chosen";
    private static final String STARTS_ON = "startsOn";
    private static final String ENDS_ON = "endsOn";

    private final Drafts drafts;
    private final String topic;

    AssignDraft(Drafts drafts, PatientId patient) {
        this.drafts = drafts;
        topic = "homecare-assign:" + patient;
    }

    /** What was left unfinished. */
    record Left(
            List<ExerciseId> chosen,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Map<String, String> texts) {

        /** What was typed for one exercise, by field. */
        Map<String, String> textsOf(ExerciseId exercise) {
            var prefix = exercise + ".";
            return texts.entrySet().stream()
                    .filter(text -> text.getKey().startsWith(prefix))
                    .collect(Collectors.toMap(text -> text.getKey().substring(prefix.length()), Map.Entry::getValue));
        }
    }

    void keep(Map<ExerciseId, AssignItem> chosen, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(CHOSEN, chosen.keySet().stream().map(ExerciseId::code).collect(Collectors.joining(",")));
        if (startsOn != null) {
            texts.put(STARTS_ON, startsOn.toString());
        }
        if (endsOn != null) {
            texts.put(ENDS_ON, endsOn.toString());
        }
        chosen.forEach(
                (exercise, item) -> item.texts().forEach((name, text) -> texts.put(exercise + "." + name, text)));
        drafts.save(topic, texts);
    }

    /** Empty if nothing was chosen. */
    Optional<Left> left() {
        return drafts.find(topic)
                .map(draft -> left(draft.fields()))
                .filter(left -> !left.chosen().isEmpty());
    }

    void discard() {
        drafts.discard(topic);
    }

    private static Left left(Map<String, String> texts) {
        return new Left(
                Arrays.stream(texts.getOrDefault(CHOSEN, "").split(",", -1))
                        .filter(code -> !code.isEmpty())
                        .map(ExerciseId::new)
                        .toList(),
                date(texts.get(STARTS_ON)),
                date(texts.get(ENDS_ON)),
                texts);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

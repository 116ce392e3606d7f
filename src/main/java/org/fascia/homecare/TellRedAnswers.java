package org.fascia.homecare;

import java.util.Set;
import java.util.UUID;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells of signs that stop the programme.
 *
 * @param id made when the questions were shown
 */
public record TellRedAnswers(
        UUID id, Set<RedAnswer> answers, @Nullable String note) {

    public TellRedAnswers {
        answers = Set.copyOf(answers);
        note = Text.optional("note", note, LogDose.LONGEST_NOTE);
        if (answers.isEmpty()) {
            throw InvalidInput.at("answers", "homecare.red.none");
        }
    }
}

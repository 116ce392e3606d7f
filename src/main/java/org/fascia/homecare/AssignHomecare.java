package org.fascia.homecare;

import java.time.LocalDate;
import java.util.List;
import org.fascia.exercise.Dosage;
import org.fascia.exercise.ExerciseId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.PatientId;
import org.fascia.shared.Text;
import org.jspecify.annotations.Nullable;

/** Assigns one or more exercises for the same span of days. */
public record AssignHomecare(
        PatientId patient,
        ClinicId clinic,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Item> items) {

    /**
     * @param id made when the form opened: an item sent twice is one assignment
     * @param overrideReason why it is right in spite of what speaks against it; only where the guard asks for a reason
     */
    public record Item(
            AssignmentId id,
            ExerciseId exercise,
            Dosage dosage,
            Instructions instructions,
            @Nullable String overrideReason) {

        public Item {
            overrideReason = Text.optional("overrideReason", overrideReason, Instructions.LONGEST);
        }
    }

    public AssignHomecare {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw InvalidInput.at("items", "homecare.assign.nothing");
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw InvalidInput.at("endsOn", "homecare.endBeforeStart");
        }
    }
}

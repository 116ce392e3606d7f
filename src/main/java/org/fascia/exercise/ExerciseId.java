package org.fascia.exercise;

import java.util.regex.Pattern;
import org.fascia.shared.NotFound;

/** The stable name of an exercise, such as {@code pelvic-tilt}. It never changes, for prescriptions refer to it. */
public record ExerciseId(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int MAXIMUM = 60;

    /** @throws NotFound if the text is no code: whoever types one learns the same as with a code that is not there */
    public ExerciseId {
        if (code.length() > MAXIMUM || !CODE.matcher(code).matches()) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.fascia.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something typed that the portal cannot take, with the message that a form shows beside the field: a key of the
 * message bundles and its arguments, never a finished text.
 */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private InvalidInput(@Nullable String field, String messageKey, List<Object> arguments) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public static InvalidInput because(String messageKey, Object... arguments) {
        return new InvalidInput(null, messageKey, List.copyOf(Arrays.asList(arguments)));
    }

    /** The same refusal, said at one field; {@code field} is the name of the command's component. */
    public static InvalidInput at(String field, String messageKey, Object... arguments) {
        return new InvalidInput(field, messageKey, List.copyOf(Arrays.asList(arguments)));
    }

    public InvalidInput at(String otherField) {
        return new InvalidInput(otherField, messageKey, arguments);
    }

    /** The name of the command's component that is wrong; null when the input is wrong as a whole. */
    public @Nullable String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}

package org.fascia.shared;

import org.jspecify.annotations.Nullable;

/** There is no such record, or it is not the caller's to know of: both get this one answer. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        this(null);
    }

    public NotFound(@Nullable Throwable cause) {
        super("no such record", cause);
    }
}

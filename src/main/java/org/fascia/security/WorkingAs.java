package org.fascia.security;

import org.jspecify.annotations.Nullable;

/** Knows which of several roles the screen in front of the person works as; {@code security.ui} implements it. */
public interface WorkingAs {

    /** Null: no screen, or nothing was chosen. */
    @Nullable
    Role chosen();
}

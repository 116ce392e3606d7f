package org.fascia.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one request or push task has read of rights, and of what {@link RequestAnswers} keeps, so that it reads them once.
 * The memory dies with the request: the next one reads afresh, and a right that was taken away is gone.
 */
public final class RequestMemory implements AutoCloseable {

    private static final ThreadLocal<@Nullable RequestMemory> CURRENT = new ThreadLocal<>();

    private final @Nullable RequestMemory outer;
    private final long begun = System.nanoTime();
    final Map<Caller.Person, Rights> rights = new HashMap<>();
    final Map<Object, Object> answers = new HashMap<>();

    private RequestMemory(@Nullable RequestMemory outer) {
        this.outer = outer;
    }

    /** Begins a request or a push task on this thread; whatever an outer one remembers is not seen. */
    public static RequestMemory begin() {
        var memory = new RequestMemory(CURRENT.get());
        CURRENT.set(memory);
        return memory;
    }

    /** When the request or push task of this thread began, as {@link System#nanoTime} has it; now if there is none. */
    public static long begun() {
        var memory = CURRENT.get();
        return memory == null ? System.nanoTime() : memory.begun;
    }

    static @Nullable RequestMemory current() {
        return CURRENT.get();
    }

    static RequestMemory required() {
        return Objects.requireNonNull(CURRENT.get(), "no request and no transaction is running");
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}

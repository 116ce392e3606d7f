package org.fascia.security;

import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that several parts of one screen ask for are read once a request or push task. An answer belongs to the caller
 * who got it, in the role and realm in which they asked. Whatever is changed, or not kept after all, forgets them.
 */
@Component
public class RequestAnswers {

    private final CurrentUser user;
    private final Elevation elevation;

    RequestAnswers(CurrentUser user, Elevation elevation) {
        this.user = user;
        this.elevation = elevation;
    }

    /**
     * The answer as it was read before in this request, else as it is read now.
     *
     * @param question a record of the asking module, with all that the answer depends on beside the caller
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Supplier<T> reading) {
        var memory = RequestMemory.current();
        if (memory == null) {
            return reading.get();
        }
        var asked = new Asked(user.caller(), elevation.isElevated(), question);
        var known = memory.answers.get(asked);
        if (known == null) {
            known = reading.get();
            memory.answers.put(asked, known);
            forgetAfterRollback(memory);
        }
        return (T) known;
    }

    @EventListener
    void on(Audited act) {
        var memory = RequestMemory.current();
        if (memory != null && act.kind() == Audited.Kind.CHANGE) {
            memory.answers.clear();
        }
    }

    private static void forgetAfterRollback(RequestMemory memory) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        memory.answers.clear();
                    }
                }
            });
        }
    }

    private record Asked(Caller caller, boolean elevated, Object question) {}
}

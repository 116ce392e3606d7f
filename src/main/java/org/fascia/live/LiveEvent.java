package org.fascia.live;

import java.util.UUID;
import org.fascia.shared.OrganizationId;

/**
 * That something changed; nothing of what. It travels as {@code organization topic id}, which is all that leaves the
 * database.
 *
 * @param topic a word of the publishing module, such as {@code homecare}
 * @param id whose record changed, usually the patient's id
 */
public record LiveEvent(OrganizationId organization, String topic, UUID id) {

    private static final int PARTS = 3;

    String payload() {
        return organization + " " + topic + " " + id;
    }

    /** @throws IllegalArgumentException if it is none */
    static LiveEvent parse(String payload) {
        var parts = payload.split(" ", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("not organization, topic and id");
        }
        return new LiveEvent(OrganizationId.of(parts[0]), parts[1], UUID.fromString(parts[2]));
    }
}

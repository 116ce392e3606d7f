package org.fascia.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes the ids of demo records from what they stand for, so that each start makes the same ones. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(Object... parts) {
        var text = new StringBuilder("fascia-demo");
        for (var part : parts) {
            text.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

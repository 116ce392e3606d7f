package org.fascia.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options that a command was called with, without their leading dashes. */
record CommandLine(Map<String, String> options) {

    /** @throws IllegalArgumentException with a sentence that says what to type instead */
    static CommandLine read(List<String> arguments, Set<String> withValue, Set<String> alone) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
            if (alone.contains(name)) {
                given.put(name, "");
            } else if (!withValue.contains(name)) {
                throw new IllegalArgumentException("'" + arguments.get(i) + "' is not known here.");
            } else if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
                throw new IllegalArgumentException("--" + name + " needs a value after it.");
            } else {
                given.put(name, arguments.get(++i));
            }
        }
        return new CommandLine(given);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing."));
    }
}

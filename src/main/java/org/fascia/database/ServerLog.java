package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What the embedded server writes, and what of it tells why it does not start. */
record ServerLog(Path file) {

    private static final long LIMIT = 1_000_000;

    /** Bytes so far; a file that has grown too long is put aside first. */
    long size() {
        try {
            if (!Files.exists(file)) {
                return 0;
            }
            if (Files.size(file) > LIMIT) {
                Files.move(file, file.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
                return 0;
            }
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was written since the file had that size; empty if there is no file. */
    Optional<String> since(long size) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = Files.newInputStream(file)) {
            channel.skipNBytes(size);
            return Optional.of(new String(channel.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    StartRefused refusal(String said) {
        String reason = said.lines()
                .filter(line -> line.contains("FATAL") || line.contains("error:"))
                .reduce((first, last) -> last)
                .map(line -> line.replaceFirst("^.*?(FATAL|error):\\s*", ""))
                .orElse(said.lines().reduce((first, last) -> last).orElse("it gave no reason"));
        return new StartRefused("The embedded PostgreSQL does not start: " + reason + ".", "See " + file + ".");
    }
}

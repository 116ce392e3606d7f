package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server process that a cluster's {@code postmaster.pid} names, as far as there is one. */
final class Postmaster {

    private static final int STARTED_AT = 2;

    private final Path cluster;
    private final Path file;

    Postmaster(Path cluster) {
        this.cluster = cluster;
        this.file = cluster.resolve("postmaster.pid");
    }

    /** The running server of this cluster, and no other process that happens to have its number by now. */
    Optional<ProcessHandle> running() {
        return named().filter(this::servesThisCluster);
    }

    /**
     * Makes a pid file harmless that a crash left torn, or whose number belongs to another process now. In the latter
     * case the file itself stays: PostgreSQL reads in it whether anything of its predecessor still holds the shared
     * memory.
     *
     * @param ended the number of a process that has ended
     */
    void disown(long ended) {
        var lines = new ArrayList<>(lines());
        try {
            if (number(lines).isEmpty()) {
                Files.deleteIfExists(file);
            } else if (named().isPresent() && running().isEmpty()) {
                lines.set(0, Long.toString(ended));
                Files.write(file, lines);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<ProcessHandle> named() {
        return number(lines()).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    private static Optional<Long> number(List<String> lines) {
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.getFirst().strip()));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    private boolean servesThisCluster(ProcessHandle process) {
        var info = process.info();
        boolean isPostgres = info.command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name.toString().startsWith("postgres"))
                .isPresent();
        boolean namesCluster = info.arguments()
                .filter(arguments -> List.of(arguments).contains(cluster.toString()))
                .isPresent();
        return isPostgres
                && (namesCluster || startedAsWritten(info.startInstant().orElse(null)));
    }

    private boolean startedAsWritten(@Nullable Instant started) {
        var lines = lines();
        if (started == null || lines.size() <= STARTED_AT) {
            return false;
        }
        var written = Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED_AT).strip()));
        return Duration.between(written, started).abs().compareTo(Duration.ofSeconds(3)) < 0;
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** The files of an embedded server that has none yet. */
record NewCluster(Path place, Login superuser, PostgresPrograms programs, ServerLog log) {

    /** Makes the cluster beside its place and moves it there when it is complete. */
    void makeOnce() {
        try {
            if (Files.exists(place.resolve("PG_VERSION"))) {
                return;
            }
            Path draft = place.resolveSibling("postgresql.new");
            FileSystemUtils.deleteRecursively(draft);
            Path password = Files.createTempFile(
                    place.getParent(), "password", "", DataDirectory.onlyOwner(place, "rw-------"));
            try {
                Files.writeString(password, superuser.password());
                initialise(draft, password);
            } finally {
                Files.delete(password);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void initialise(Path draft, Path password) {
        var outcome = programs.run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + superuser.user(),
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!outcome.succeeded()) {
            throw log.refusal(outcome.text());
        }
    }
}

package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The random passwords of an embedded server's roles, in a file that only its user reads. */
record RolePasswords(Login superuser, Login owner, Login app) {

    private static final String SUPERUSER = "postgres";
    private static final String FILE = "credentials.properties";

    /** Reads the file, or makes it on the first start. */
    static RolePasswords in(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            return new RolePasswords(
                    login(properties, SUPERUSER),
                    login(properties, DatabaseServer.OWNER),
                    login(properties, DatabaseServer.APP));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Login login(Properties properties, String role) {
        String password = properties.getProperty(role);
        if (password == null) {
            throw new StartRefused(
                    "%s in the data directory names no password of %s.".formatted(FILE, role),
                    "Put the file back from a backup.");
        }
        return new Login(role, password);
    }

    /** Through a second file, so that a crash leaves all passwords or none. */
    private static void write(Path file) throws IOException {
        Path draft = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, DataDirectory.onlyOwner(draft, "rw-------"));
        List<String> lines = Stream.of(SUPERUSER, DatabaseServer.OWNER, DatabaseServer.APP)
                .map(role -> role + "=" + random())
                .collect(Collectors.toList());
        Files.write(draft, lines);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

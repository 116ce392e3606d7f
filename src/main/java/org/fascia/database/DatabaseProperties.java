package org.fascia.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal's data is: in an external database, or, without a URL, in the embedded server's data directory.
 *
 * @param poolSize connections that serve requests at the same time
 * @param programsDir where the embedded server's programs are unpacked; by default inside the data directory
 */
@ConfigurationProperties("fascia")
record DatabaseProperties(
        @DefaultValue(".data") Path dataDir,
        @Nullable Path programsDir,
        @DefaultValue("10") int poolSize,
        @DefaultValue External database) {

    /** @param url empty means embedded, as an unset variable in a compose file does */
    record External(
            @DefaultValue("") String url,
            @DefaultValue Credentials owner,
            @DefaultValue Credentials app) {}

    /** A role's name and password as configured; without a name it is the one of the documentation. */
    record Credentials(
            @DefaultValue("") String user, @DefaultValue("") String password) {

        Login orNamed(String name) {
            return new Login(user.isBlank() ? name : user, password);
        }
    }

    DatabaseMode mode() {
        return database.url().isBlank() ? DatabaseMode.EMBEDDED : DatabaseMode.EXTERNAL;
    }

    Path programs() {
        return programsDir == null ? dataDir.resolve("programs") : programsDir;
    }
}

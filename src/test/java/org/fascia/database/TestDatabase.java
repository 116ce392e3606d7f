package org.fascia.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context an empty database of its own, on the one server of this JVM, reached as an external one: with
 * the two roles and the migrations of production.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private @Nullable String url;

    /** Opens a connection to the same database that no rule binds; the caller closes it. */
    public static Connection withoutRules(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            var superuser = TestServer.get().superuser();
            return DriverManager.getConnection(
                    connection.getMetaData().getURL(), superuser.user(), superuser.password());
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = TestServer.get();
        if (url == null) {
            url = server.createDatabase("fascia_test_" + DATABASES.incrementAndGet());
        }
        TestPropertyValues.of(
                        "fascia.database.url=" + url,
                        "fascia.database.owner.user=" + server.owner().user(),
                        "fascia.database.owner.password=" + server.owner().password(),
                        "fascia.database.app.user=" + server.app().user(),
                        "fascia.database.app.password=" + server.app().password(),
                        "fascia.demo=false")
                .applyTo(context);
    }
}

package org.fascia.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Connections of the request role that are held for long, and so are not taken from the pool. */
@Component
public class UnpooledConnections {

    private final DataSource dataSource;

    UnpooledConnections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Opens a connection in autocommit mode and without any tenant context; the caller closes it. */
    public Connection open() throws SQLException {
        var pool = dataSource.unwrap(HikariDataSource.class);
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }
}

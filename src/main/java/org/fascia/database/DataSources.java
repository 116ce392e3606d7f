package org.fascia.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The owner's connections, which migrate, and the request role's pool, which serves. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    @Bean
    EmbeddedServer embeddedServer(@Value("${fascia.data-dir:${FASCIA_DATA_DIR:.data}}") Path directory)
            throws Exception {
        return EmbeddedServer.start(directory.resolve("postgresql"));
    }

    @Bean
    HikariDataSource dataSource(EmbeddedServer server, @Value("${fascia.pool-size:10}") int size) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername("fascia_app");
        pool.setPassword("fascia_app");
        pool.setMaximumPoolSize(size);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(EmbeddedServer server) {
        return new DriverManagerDataSource(server.url(), "fascia_owner", "fascia_owner");
    }
}

package org.fascia.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The owner's connections, which migrate, and the request role's pool, which serves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DataSources {

    @Bean
    DatabaseMode databaseMode(DatabaseProperties properties) {
        return properties.mode();
    }

    @Bean
    DemoMode demoMode(@Value("${fascia.demo}") boolean on) {
        return new DemoMode(on);
    }

    @Bean
    DatabaseServer databaseServer(DatabaseProperties properties) {
        return switch (properties.mode()) {
            case EMBEDDED -> EmbeddedServer.start(properties.dataDir(), properties.programs());
            case EXTERNAL -> ExternalServer.reach(properties.database());
        };
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server, DatabaseProperties properties) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.app().user());
        pool.setPassword(server.app().password());
        pool.setMaximumPoolSize(properties.poolSize());
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        return new DriverManagerDataSource(
                server.url(), server.owner().user(), server.owner().password());
    }
}

package org.fascia.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Joins Spring's transactions, Hibernate's tenant and PostgreSQL's policies. Transactions have the outermost order, so
 * that authorization rules run inside the context.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = 0)
class TenantConfiguration {

    private static final UUID NOBODY = new UUID(0, 0);

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entities, DataSource dataSource, TenantContextSource contexts) {
        return new TenantTransactionManager(entities, dataSource, contexts);
    }

    @Bean
    HibernatePropertiesCustomizer tenantOfNewRows(TenantContextSource contexts) {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new TenantOfNewRows(contexts));
    }

    @Bean
    FlywayConfigurationCustomizer rowPolicies() {
        return flyway -> flyway.placeholders(RowPolicies.PLACEHOLDERS);
    }

    /** Without a tenant Hibernate sees the nil UUID, which owns nothing; there is no root that sees all. */
    private record TenantOfNewRows(TenantContextSource contexts) implements CurrentTenantIdentifierResolver<UUID> {

        @Override
        public UUID resolveCurrentTenantIdentifier() {
            var organization = contexts.organization();
            return organization == null ? NOBODY : organization.value();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}

package org.fascia.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the SQL statements that a piece of work sends through the request role's pool on its own thread, without those
 * that begin, end or place a transaction, and without notifications.
 */
public final class StatementCount {

    private static final ThreadLocal<@Nullable List<String>> COUNTED = new ThreadLocal<>();

    private StatementCount() {}

    /** The statements of the work, in their order. */
    public static List<String> of(Runnable work) {
        var statements = new ArrayList<String>();
        COUNTED.set(statements);
        try {
            work.run();
        } finally {
            COUNTED.remove();
        }
        return List.copyOf(statements);
    }

    private static void hear(String statement) {
        var counted = COUNTED.get();
        if (counted != null && !isHousekeeping(statement.strip().toLowerCase(Locale.ROOT))) {
            counted.add(statement);
        }
    }

    private static boolean isHousekeeping(String statement) {
        return statement.startsWith("set local ")
                || statement.startsWith("begin")
                || statement.startsWith("commit")
                || statement.startsWith("rollback")
                || statement.startsWith("select pg_notify(");
    }

    /** Puts the counter in front of the pool. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counter {

        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof HikariDataSource pool ? counted(pool) : bean;
                }
            };
        }

        private static DataSource counted(DataSource pool) {
            return ProxyDataSourceBuilder.create(pool)
                    .listener(new QueryExecutionListener() {
                        @Override
                        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                            queries.forEach(query -> hear(query.getQuery()));
                        }

                        @Override
                        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                            // Counted before it runs: a refused statement is one, too.
                        }
                    })
                    .build();
        }
    }
}

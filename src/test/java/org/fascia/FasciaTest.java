package org.fascia;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fascia.database.StatementCount;
import org.fascia.database.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole portal on a real PostgreSQL; nothing of our own is mocked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NobodySignedIn.class)
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Import(StatementCount.Counter.class)
public @interface FasciaTest {}

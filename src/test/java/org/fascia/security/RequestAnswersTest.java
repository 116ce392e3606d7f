package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FasciaTest
class RequestAnswersTest {

    private static final String QUESTION = "How many?";

    @Autowired
    RequestAnswers answers;

    @Autowired
    Elevation elevation;

    @Autowired
    TestGroup group;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger readings = new AtomicInteger();
    private RequestMemory request;
    private Person owner;
    private Person stranger;

    @BeforeEach
    void beginRequest() {
        owner = group.openOrganization();
        stranger = group.openOrganization();
        request = RequestMemory.begin();
    }

    @AfterEach
    void endRequest() {
        request.close();
    }

    @Test
    void anAnswerIsReadOnceARequest() {
        assertThat(ask(owner)).isEqualTo(1);
        assertThat(ask(owner)).isEqualTo(1);
        try (var next = RequestMemory.begin()) {
            assertThat(ask(owner)).isEqualTo(2);
        }
    }

    @Test
    void nobodyGetsTheAnswerOfSomebodyElse() {
        ask(owner);
        assertThat(ask(stranger)).isEqualTo(2);
        assertThat(ask(new Person(owner.account(), owner.organization(), Role.THERAPIST, owner.email())))
                .as("in another role")
                .isEqualTo(3);
        assertThat(inTransaction(() -> elevation.elevate(Purpose.SET_UP, this::ask)))
                .as("for the portal itself")
                .isEqualTo(4);
        assertThat(ask(owner)).isEqualTo(1);
    }

    @Test
    void aChangeForgetsAndAReadingDoesNot() {
        ask(owner);
        inTransaction(() -> {
            events.publishEvent(new Audited(Audited.Kind.READ, "test.read", null, null, null, null));
            return 0;
        });
        assertThat(ask(owner)).isEqualTo(1);
        inTransaction(() -> {
            events.publishEvent(Audited.change("test.changed", Ids.next()));
            return 0;
        });
        assertThat(ask(owner)).isEqualTo(2);
    }

    @Test
    void whatWasReadBeforeARollbackIsForgotten() {
        owner.acting()
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    ask();
                    status.setRollbackOnly();
                }));
        assertThat(ask(owner)).isEqualTo(2);
    }

    private int inTransaction(java.util.function.Supplier<Integer> work) {
        return owner.acting().call(() -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private int ask(Person person) {
        return person.acting().call(this::ask);
    }

    private int ask() {
        return answers.once(QUESTION, readings::incrementAndGet);
    }
}

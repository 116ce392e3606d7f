package org.fascia.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fascia.FasciaTest;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.shared.Ids;
import org.fascia.shared.OrganizationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** That nothing did not arrive is known once what was published after it has arrived: one connection hears in order. */
@FasciaTest
class LiveListenersTest {

    private static final String TOPIC = "homecare";

    @Autowired
    Live live;

    @Autowired
    LiveListeners listeners;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final OrganizationId organization = new OrganizationId(Ids.next());
    private final UUID patient = Ids.next();
    private final ConcurrentLinkedQueue<LiveEvent> heard = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Runnable> ends = new ConcurrentLinkedQueue<>();
    private TransactionTemplate transaction;

    @BeforeEach
    void waitForTheEar() {
        transaction = new TransactionTemplate(transactions);
        barrier();
    }

    @AfterEach
    void stopListening() {
        ends.forEach(Runnable::run);
    }

    @Test
    void everyoneWhoAskedHearsAnEvent() {
        var other = new ConcurrentLinkedQueue<LiveEvent>();
        listen(event(patient));
        ends.add(listeners.listen(event(patient), other::add));
        publish(organization, TOPIC, patient);
        await().untilAsserted(() -> assertThat(heard).containsExactly(event(patient)));
        await().untilAsserted(() -> assertThat(other).containsExactly(event(patient)));
    }

    @Test
    void nothingIsHeardBeforeTheCommit() {
        listen(event(patient));
        Acting.asSystem(organization, Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> {
                    live.publish(TOPIC, patient);
                    barrierOfAnotherThread();
                    assertThat(heard).isEmpty();
                }));
        await().untilAsserted(() -> assertThat(heard).hasSize(1));
    }

    @Test
    void whatWasChangedIsThereToReadWhenItIsHeard() {
        var seen = new ConcurrentLinkedQueue<Integer>();
        ends.add(listeners.listen(
                event(patient),
                event -> seen.add(jdbc.sql("select count(*) from tenant where id = ?")
                        .param(organization.value())
                        .query(Integer.class)
                        .single())));
        Acting.asSystem(organization, Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> {
                    live.publish(TOPIC, patient);
                    jdbc.sql("insert into tenant (id) values (?)")
                            .param(organization.value())
                            .update();
                }));
        await().untilAsserted(() -> assertThat(seen).containsExactly(1));
    }

    @Test
    void whatIsRolledBackIsNeverHeard() {
        listen(event(patient));
        Acting.asSystem(organization, Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> {
                    live.publish(TOPIC, patient);
                    status.setRollbackOnly();
                }));
        barrier();
        assertThat(heard).isEmpty();
    }

    @Test
    void anEventReachesNoOtherOrganizationTopicOrRecord() {
        var elsewhere = new OrganizationId(Ids.next());
        listen(event(patient));
        publish(elsewhere, TOPIC, patient);
        publish(organization, "plan", patient);
        publish(organization, TOPIC, Ids.next());
        barrier();
        assertThat(heard).isEmpty();
    }

    @Test
    void whoStoppedListeningHearsNoMoreAndTakesNobodyAlong() {
        var first = listeners.listen(event(patient), heard::add);
        var staying = new ConcurrentLinkedQueue<LiveEvent>();
        ends.add(listeners.listen(event(patient), staying::add));
        first.run();
        first.run();
        publish(organization, TOPIC, patient);
        await().untilAsserted(() -> assertThat(staying).hasSize(1));
        assertThat(heard).isEmpty();
    }

    @Test
    void manyWhoComeAndGoAtOnceTakeNobodyAlong() throws InterruptedException {
        int people = 8;
        int rounds = 500;
        var lost = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (int person = 0; person < people; person++) {
                threads.submit(() -> {
                    for (int round = 0; round < rounds; round++) {
                        listeners.listen(event(patient), event -> {}).run();
                    }
                    ends.add(listeners.listen(event(patient), heard::add));
                    lost.incrementAndGet();
                });
            }
        }
        assertThat(lost).hasValue(people);
        publish(organization, TOPIC, patient);
        await().untilAsserted(() -> assertThat(heard).hasSize(people));
    }

    @Test
    void everyEventOfManyThreadsArrives() {
        var records = IntStream.range(0, 100).mapToObj(number -> Ids.next()).toList();
        records.forEach(record -> listen(event(record)));
        try (var threads = Executors.newFixedThreadPool(8)) {
            records.forEach(record -> threads.submit(() -> publish(organization, TOPIC, record)));
        }
        await().untilAsserted(() -> assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(this::event).toList()));
    }

    @Test
    void aScreenThatTakesLongOrFailsKeepsNobodyWaiting() throws InterruptedException {
        var done = new CountDownLatch(1);
        var finished = new CountDownLatch(1);
        ends.add(listeners.listen(event(patient), event -> {
            try {
                done.await(1, TimeUnit.MINUTES);
                finished.countDown();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));
        ends.add(listeners.listen(event(patient), event -> {
            throw new UnsupportedOperationException("on purpose");
        }));
        listen(event(patient));
        publish(organization, TOPIC, patient);
        await().untilAsserted(() -> assertThat(heard).hasSize(1));
        barrier();
        done.countDown();
        assertThat(finished.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void whatIsNoEventIsPassedOver() {
        listen(event(patient));
        for (var payload : List.of("", "nonsense", organization + " homecare", organization + " homecare x")) {
            transaction.executeWithoutResult(status -> jdbc.sql("select pg_notify(?, ?)")
                    .params(Live.CHANNEL, payload)
                    .query((row, number) -> payload)
                    .list());
        }
        publish(organization, TOPIC, patient);
        await().untilAsserted(() -> assertThat(heard).hasSize(1));
    }

    @Test
    void aLostConnectionIsReplacedAndEveryoneReadsAgain() {
        long before = System.nanoTime();
        assertThat(listeners.heardSince(event(patient), before)).isFalse();
        listen(event(patient));
        assertThat(ears()).hasSize(1);
        var old = ears().getFirst();
        transaction.executeWithoutResult(status -> jdbc.sql("select pg_terminate_backend(?)")
                .param(old)
                .query(Boolean.class)
                .single());
        await().untilAsserted(() -> assertThat(heard).hasSize(1));
        assertThat(listeners.heardSince(event(patient), before)).isTrue();
        await().untilAsserted(() -> assertThat(ears()).hasSize(1).doesNotContain(old));
        publish(organization, TOPIC, patient);
        await().untilAsserted(() -> assertThat(heard).hasSize(2));
    }

    /** The thread once looked whether it was known before it was, and ended without a word. */
    @Test
    void everyStartListens() {
        for (int round = 0; round < 20; round++) {
            listeners.stop();
            listeners.start();
            barrier();
        }
        await().untilAsserted(() -> assertThat(ears()).hasSize(1));
    }

    @Test
    void whoComesLateCanAskWhatWasHeardMeanwhile() {
        long read = System.nanoTime();
        publish(organization, TOPIC, patient);
        barrier();
        assertThat(listeners.heardSince(event(patient), read)).isTrue();
        assertThat(listeners.heardSince(event(patient), System.nanoTime())).isFalse();
        assertThat(listeners.heardSince(event(Ids.next()), read)).isFalse();
    }

    private List<Integer> ears() {
        return transaction.execute(status -> jdbc.sql("""
                        select pid from pg_stat_activity
                        where datname = current_database() and application_name = 'fascia-live'
                        """).query(Integer.class).list());
    }

    private LiveEvent event(UUID id) {
        return new LiveEvent(organization, TOPIC, id);
    }

    private void listen(LiveEvent event) {
        ends.add(listeners.listen(event, heard::add));
    }

    private void publish(OrganizationId publisher, String topic, UUID id) {
        Acting.asSystem(publisher, Purpose.SET_UP)
                .run(() -> transaction.executeWithoutResult(status -> live.publish(topic, id)));
    }

    /** Returns when everything published until now has been handed out. */
    private void barrier() {
        var end = new LiveEvent(organization, "barrier", Ids.next());
        var arrived = new CountDownLatch(1);
        var stop = listeners.listen(end, event -> arrived.countDown());
        await().until(() -> {
            publish(organization, end.topic(), end.id());
            return arrived.await(200, TimeUnit.MILLISECONDS);
        });
        stop.run();
    }

    private void barrierOfAnotherThread() {
        try (var other = Executors.newSingleThreadExecutor()) {
            other.submit(this::barrier);
        }
    }
}

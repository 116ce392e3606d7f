package org.fascia.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.live.Live;
import org.fascia.live.LiveEvent;
import org.fascia.live.LiveListeners;
import org.fascia.security.RequestMemory;
import org.fascia.security.Role;
import org.fascia.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FasciaTest
class LiveUpdatesTest extends SpringBrowserlessTest {

    private static final String TOPIC = "patient";

    @Autowired
    TestGroup group;

    @Autowired
    UserDetailsService details;

    @Autowired
    LiveUpdates updates;

    @Autowired
    LiveListeners listeners;

    @Autowired
    Live live;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID patient = Ids.next();
    private final Div screen = new Div();
    private final AtomicInteger reads = new AtomicInteger();
    private Person owner;
    private Person colleague;

    @BeforeEach
    void signIn() {
        owner = group.openOrganization();
        colleague = group.hire(owner, Role.THERAPIST, group.openClinic(owner, "Harbour"));
        var user = details.loadUserByUsername(owner.email().value());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    @Test
    void anOpenScreenReadsAgainWhatAColleagueSaved() {
        updates.on(screen, TOPIC, patient, reads::incrementAndGet);
        UI.getCurrent().add(screen);
        publish();
        updated(1);
    }

    @Test
    void aScreenThatIsTakenAwayIsLeftAloneAndFollowsAgainWhenItIsBack() {
        updates.on(screen, TOPIC, patient, reads::incrementAndGet);
        publish();
        UI.getCurrent().add(screen);
        UI.getCurrent().remove(screen);
        publish();
        runWhatWaits();
        assertThat(reads).hasValue(0);
        UI.getCurrent().add(screen);
        publish();
        updated(1);
    }

    @Test
    void whatIsSavedBetweenTheReadAndTheFirstSightIsNotMissed() {
        try (var request = RequestMemory.begin()) {
            updates.on(screen, TOPIC, patient, reads::incrementAndGet);
            publish();
            UI.getCurrent().add(screen);
        }
        updated(1);
    }

    @Test
    void anUpdateThatFailsIsNotTheLast() {
        updates.on(screen, TOPIC, patient, () -> {
            if (reads.incrementAndGet() == 1) {
                throw new UnsupportedOperationException("on purpose");
            }
        });
        UI.getCurrent().add(screen);
        UI.getCurrent().getSession().setErrorHandler(expected -> {});
        publish();
        updated(1);
        publish();
        updated(2);
    }

    private void updated(int times) {
        await().pollInSameThread().untilAsserted(() -> {
            runWhatWaits();
            assertThat(reads).hasValue(times);
        });
    }

    /** This thread holds the session's lock for the whole test, so nobody else does. */
    private static void runWhatWaits() {
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    /** A colleague saves; returns when this node has heard of it. */
    private void publish() {
        var heard = new CountDownLatch(1);
        var stop = listeners.listen(new LiveEvent(owner.organization(), TOPIC, patient), event -> heard.countDown());
        var transaction = new TransactionTemplate(transactions);
        await().until(() -> {
            colleague.run(() -> transaction.executeWithoutResult(status -> live.publish(TOPIC, patient)));
            return heard.await(5, TimeUnit.SECONDS);
        });
        stop.run();
    }
}

package org.fascia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fascia.FasciaTest;
import org.fascia.demo.DemoPatient.Profile;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.shared.Email;
import org.fascia.shared.WorkClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@FasciaTest
class DemoDataTest {

    @Autowired
    DemoData data;

    @Autowired
    DemoRoster roster;

    @Autowired
    DemoGroups groups;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoStories stories;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void demoThatWasCutShortGoesOnAtTheNextStartAndIsMadeOnce() {
        var rosa = someone(Profile.STEADY);
        var few = List.of(rosa, someone(Profile.NEW), someone(Profile.WAITING));
        var opened = new ArrayList<DemoGroup>();
        WorkClock.at(clock.instant().minus(Duration.ofDays(86)), () -> {
            people.open(DemoGroups.northsideId(), "Northside", new Email("owner@northside.example"), "Nora");
            opened.addAll(groups.open());
        });
        stories.begin(opened, rosa);
        assertThat(rows("dose_log")).isZero();

        data.makeOnce(few);

        assertThat(rows("patient")).isEqualTo(3);
        assertThat(rows("treatment_plan")).isEqualTo(2);
        assertThat(rows("staff_member")).isEqualTo(5);
        assertThat(rows("dose_log")).isGreaterThan(100);
        long written = rows("audit_entry");
        data.makeOnce(few);
        assertThat(rows("audit_entry")).isEqualTo(written);
    }

    private DemoPatient someone(Profile profile) {
        return roster.patients().stream()
                .filter(patient ->
                        patient.profile() == profile && patient.organization().equals("northside"))
                .findFirst()
                .orElseThrow();
    }

    private long rows(String table) {
        return Objects.requireNonNull(Acting.asSystem(DemoGroups.northsideId(), Purpose.SET_UP)
                .call(() -> transaction.execute(status -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())));
    }
}

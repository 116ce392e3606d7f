package org.fascia.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.database.StatementCount;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.PatientId;
import org.fascia.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FasciaTest
class PatientDirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Autowired
    PatientDirectory directory;

    @Autowired
    Patients patients;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Charts charts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource databaseOwner;

    @Autowired
    TestGroup group;

    private ClinicId harbour;
    private ClinicId lakeside;
    private Person owner;
    private Person reception;
    private Person elsewhere;

    @BeforeEach
    void openClinics() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
        lakeside = group.openClinic(owner, "Lakeside");
        reception = group.hire(owner, Role.RECEPTION, harbour);
        elsewhere = group.hire(owner, Role.THERAPIST, lakeside);
    }

    @Test
    void everybodyListsThePatientsOfTheirClinicsAndOwnersAll() {
        register(harbour, "Lily", "Abbott");
        register(lakeside, "Tom", "Baker");
        assertThat(names(reception, "")).containsExactly("Abbott, Lily");
        assertThat(names(elsewhere, "")).containsExactly("Baker, Tom");
        assertThat(names(owner, "")).containsExactly("Abbott, Lily", "Baker, Tom");
    }

    @Test
    void somebodyAtTwoClinicsIsListedOnce() {
        var lily = register(harbour, "Lily", "Abbott");
        owner.run(() -> enrolments.enrol(new EnrolPatient(EnrolmentId.next(), lily, lakeside, null, null)));
        assertThat(owner.does(() -> directory.page(query(""), 0, 50)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.clinics()).containsExactly(harbour, lakeside));
        assertThat(reception.does(() -> directory.page(query(""), 0, 50)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.clinics()).containsExactly(harbour));
    }

    @Test
    void aForeignClinicAsFilterShowsNobody() {
        register(lakeside, "Tom", "Baker");
        assertThat(reception.does(() -> directory.page(new DirectoryQuery("", Locale.ENGLISH, lakeside, false), 0, 50)))
                .isEmpty();
    }

    @Test
    void searchesStayWithinOnesClinics() {
        register(harbour, "Lily", "Abbott");
        register(lakeside, "Tom", "Abbott");
        assertThat(names(reception, "abbott")).containsExactly("Abbott, Lily");
        assertThat(names(owner, "abbott")).containsExactly("Abbott, Lily", "Abbott, Tom");
    }

    @Test
    void whoWasTypedComesBeforeWhoOnlySoundsSo() {
        register(harbour, "Ann", "Smyth");
        register(harbour, "Zoe", "Smith");
        assertThat(names(reception, "smith")).containsExactly("Smith, Zoe", "Smyth, Ann");
    }

    @Test
    void birthDateAndTelephoneFindPatientsToo() {
        register(harbour, "Lily", "Abbott");
        assertThat(names(reception, "12.03.1957")).hasSize(1);
        assertThat(names(reception, "46 0123")).hasSize(1);
        assertThat(names(reception, "46 0124")).isEmpty();
    }

    @Test
    void aChangedNameIsFoundAndTheOldOneIsNot() {
        var lily = register(harbour, "Lily", "Abbott");
        reception.run(() -> patients.change(new ChangePatient(lily, 0, TestGroup.called("Lily", "Zimmer"))));
        register(harbour, "Tom", "Baker");
        assertThat(names(reception, "abbott")).isEmpty();
        assertThat(names(reception, "")).containsExactly("Baker, Tom", "Zimmer, Lily");
    }

    @Test
    void theDischargedStandInAListOfTheirOwn() {
        var enrolment = EnrolmentId.next();
        var details = TestGroup.called("Lily", "Abbott");
        var id = newId();
        reception.run(() -> patients.register(new RegisterPatient(id, enrolment, harbour, details, null)));
        reception.run(() -> enrolments.discharge(enrolment, 0));
        assertThat(names(reception, "")).isEmpty();
        var discharged = new DirectoryQuery("abb", Locale.ENGLISH, null, true);
        assertThat(reception.does(() -> directory.page(discharged, 0, 50))).hasSize(1);
        assertThat(reception.does(() -> charts.open(id)).enrolments())
                .singleElement()
                .satisfies(ended -> assertThat(ended.isCurrent()).isFalse());
    }

    @Test
    void theNewestComeFirst() {
        register(harbour, "Lily", "Abbott");
        register(harbour, "Tom", "Baker");
        assertThat(reception.does(() -> directory.newest(1)))
                .extracting(entry -> entry.name().family())
                .containsExactly("Baker");
    }

    @Test
    void openingAChartIsAuditedOnce() {
        var lily = register(harbour, "Lily", "Abbott");
        reception.run(() -> {
            charts.open(lily);
            charts.summary(lily);
        });
        group.asSystem(
                owner,
                () -> assertThat(jdbc.sql("select count(*) from audit_entry where act = 'chart.opened'")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> elsewhere.does(() -> charts.open(lily)));
    }

    @Test
    void aPageAndASearchTakeTwoStatementsBesideTheRights() {
        register(harbour, "Lily", "Abbott");
        var list = StatementCount.of(() -> owner.run(() -> directory.page(query(""), 0, 50)));
        var search = StatementCount.of(() -> owner.run(() -> directory.page(query("abbott lily"), 0, 50)));
        assertThat(list).hasSizeLessThanOrEqualTo(3);
        assertThat(search).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aHundredThousandPatientsAreListedAndSearchedByIndex() {
        fill(100_000);
        var organization = owner.organization().value();
        var clinics = List.of(harbour, lakeside);
        var statements = Stream.concat(
                Stream.of(DirectorySql.all(organization, clinics, false, 0, 50)),
                Stream.of("smith", "li abbott", "12.3.1957", "020 7946 0123", "0123", "meier thomas")
                        .map(typed -> DirectorySql.found(
                                organization, clinics, false, TypedSearch.terms(typed, Locale.ENGLISH, TODAY), 0, 50)));
        statements.forEach(sql -> {
            var plan = plan(sql);
            assertThat(plan).doesNotContain("Seq Scan");
            assertThat(plan).as(plan).containsAnyOf("Index Only Scan", "Index Scan", "Bitmap Index Scan");
        });
        long start = System.nanoTime();
        assertThat(names(owner, "family777")).isNotEmpty();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    private String plan(DirectorySql sql) {
        return String.join(
                "\n",
                group.inOneTransaction(
                        owner,
                        () -> jdbc.sql("explain (analyze, costs off) " + sql.text())
                                .params(sql.parameters())
                                .query(String.class)
                                .list()));
    }

    /**
     * Names that repeat as names do: 1,000 family names, 50 given names. Each table is analysed at once: a connection that
     * checked its foreign keys while it was small would go on to read it from end to end for every row.
     */
    private void fill(int count) {
        var organization = owner.organization().value();
        fill("patient", jdbc.sql("""
                            insert into patient (organization_id, id, given_name, family_name, name_key, birth_date, phone,
                                language, zone, created_at, saved_at, version)
                            select ?, gen_random_uuid(), 'Given' || n % 50, 'Family' || n % 1000,
                                'family' || n % 1000 || chr(1) || 'given' || n % 50, date '1930-01-01' + n % 30000,
                                '+4420' || (70000000 + n), 'en', 'Europe/London', now(), now(), 0
                            from generate_series(1, ?) n
                            """).params(organization, count));
        fill("enrolment", jdbc.sql("""
                            insert into enrolment (organization_id, id, patient_id, clinic_id, name_key, enrolled_on, saved_at, version)
                            select organization_id, gen_random_uuid(), id, case when right(phone, 1) < '5' then ?::uuid else ?::uuid end,
                                name_key, current_date, now(), 0
                            from patient where organization_id = ?
                            """).params(harbour.value(), lakeside.value(), organization));
        fill("patient_search_token", jdbc.sql("""
                            insert into patient_search_token (organization_id, kind, token, patient_id)
                            select organization_id, 'NAME', lower(family_name), id from patient where organization_id = :o
                            union all select organization_id, 'NAME', lower(given_name), id from patient where organization_id = :o
                            union all select organization_id, 'SOUND', 'k' || right(family_name, 3), id from patient where organization_id = :o
                            union all select organization_id, 'BIRTH', birth_date::text, id from patient where organization_id = :o
                            union all select organization_id, 'PHONE', reverse(substr(phone, 2)), id from patient where organization_id = :o
                            """).param("o", organization));
    }

    private void fill(String table, JdbcClient.StatementSpec insert) {
        group.asSystem(owner, insert::update);
        JdbcClient.create(databaseOwner).sql("analyze " + table).update();
    }

    private List<String> names(Person person, String typed) {
        return person.does(() -> directory.page(query(typed), 0, 50)).stream()
                .map(entry -> entry.name().listed())
                .toList();
    }

    private static DirectoryQuery query(String typed) {
        return new DirectoryQuery(typed, Locale.ENGLISH, null, false);
    }

    private PatientId register(ClinicId clinic, String given, String family) {
        var id = newId();
        var called = TestGroup.called(given, family);
        var details = new PatientDetails(
                called.name(),
                called.birthDate(),
                null,
                new PhoneNumber("+442079460123"),
                null,
                Locale.ENGLISH,
                ZoneId.of("Europe/London"));
        owner.run(() -> patients.register(new RegisterPatient(id, EnrolmentId.next(), clinic, details, null)));
        return id;
    }

    private static PatientId newId() {
        return new PatientId(Ids.next());
    }
}

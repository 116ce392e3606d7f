package org.fascia.homecare;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fascia.patient.Patients;
import org.fascia.security.Acting;
import org.fascia.security.Purpose;
import org.fascia.shared.OrganizationId;
import org.fascia.shared.PatientId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices what nobody says: doses that were missed, and silence. Nodes may do it at once, since an occasion is told once. */
@Component
class ProgrammeWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeWatch.class);

    private static final String PATIENTS = """
            select distinct patient_id from homecare_assignment
            where organization_id = ? and stopped_on is null and (ends_on is null or ends_on >= current_date - 7)
            order by patient_id
            """;

    private final JdbcClient jdbc;
    private final Patients patients;
    private final ProgrammeReader reader;
    private final Watching watching;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProgrammeWatch(
            JdbcClient jdbc,
            Patients patients,
            ProgrammeReader reader,
            Watching watching,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.patients = patients;
        this.reader = reader;
        this.watching = watching;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT30M")
    void lookAtAll() {
        for (var tenant : organizations()) {
            lookAt(tenant);
        }
    }

    void lookAt(OrganizationId organization) {
        Acting.asSystem(organization, Purpose.HEAR_THE_PATIENT).run(() -> {
            for (var patient : patientsOf(organization)) {
                try {
                    transaction.executeWithoutResult(status -> lookAt(patient));
                } catch (RuntimeException failure) {
                    LOG.error("The programme of a patient could not be looked at: {}", patient, failure);
                }
            }
        });
    }

    private List<OrganizationId> organizations() {
        return jdbc.sql("select id from tenant")
                .query((row, number) -> new OrganizationId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<PatientId> patientsOf(OrganizationId organization) {
        return transaction.execute(status -> jdbc.sql(PATIENTS)
                .params(organization.value())
                .query((row, number) -> new PatientId(row.getObject("patient_id", UUID.class)))
                .list());
    }

    private void lookAt(PatientId patient) {
        var window = new LogWindow(patients.zone(patient), clock.instant());
        var programme = reader.assigned(patient);
        var told = reader.told(patient, window.today().minusDays(ProgrammeReader.DAYS_BACK));
        watching.doses(patient, programme, told, window);
        watching.silence(patient, programme, told, window);
    }
}

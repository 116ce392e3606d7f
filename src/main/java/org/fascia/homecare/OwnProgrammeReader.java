package org.fascia.homecare;

import java.time.Clock;
import org.fascia.patient.Patients;
import org.springframework.stereotype.Component;

/** Reads the programme of the patient who is looking. Days are those of the patient's calendar. */
@Component
class OwnProgrammeReader {

    private final Patients patients;
    private final ProgrammeReader reader;
    private final Clock clock;

    OwnProgrammeReader(Patients patients, ProgrammeReader reader, Clock clock) {
        this.patients = patients;
        this.reader = reader;
        this.clock = clock;
    }

    OwnProgramme read() {
        var own = patients.own();
        var window = new LogWindow(own.zone(), clock.instant());
        var programme = reader.assigned(own.id());
        var told = reader.told(own.id(), window.today().minusDays(ProgrammeReader.DAYS_BACK));
        return new OwnProgramme(own, window, programme, told);
    }
}

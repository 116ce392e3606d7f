package org.fascia.homecare;

import java.util.ArrayList;
import java.util.Set;
import org.fascia.database.ConstraintNames;
import org.fascia.security.Elevation;
import org.fascia.security.Purpose;
import org.fascia.shared.Ids;
import org.fascia.shared.InvalidInput;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient says about the programme as a whole: pain around it, and signs that stop it. */
@Service
@Transactional
@PreAuthorize("@access.patient()")
public class ProgrammeAnswers {

    private final OwnProgrammeReader reader;
    private final AnswerRowRepository answers;
    private final AssignmentPauseRepository pauses;
    private final Watching watching;
    private final AlertRaising alerts;
    private final Elevation elevation;
    private final HomecareChanges changes;

    ProgrammeAnswers(
            OwnProgrammeReader reader,
            AnswerRowRepository answers,
            AssignmentPauseRepository pauses,
            Watching watching,
            AlertRaising alerts,
            Elevation elevation,
            HomecareChanges changes) {
        this.reader = reader;
        this.answers = answers;
        this.pauses = pauses;
        this.watching = watching;
        this.alerts = alerts;
        this.elevation = elevation;
        this.changes = changes;
    }

    /** Says the pain of today, before or after the whole programme. */
    public void pain(TellPain command) {
        changes.oneAtATime(command.id());
        var mine = reader.read();
        if (mine.told().hasAnswer(command.id())) {
            return;
        }
        var today = mine.window().today();
        var id = command.id();
        var said = new ArrayList<>(mine.told().answers());
        for (var clinic : mine.clinics()) {
            var answer = new ProgrammeAnswer(
                    id,
                    clinic,
                    today,
                    command.moment(),
                    command.pain(),
                    Set.of(),
                    null,
                    mine.told().revisions(clinic, today, command.moment()),
                    mine.window().now());
            save(mine, answer);
            said.add(answer);
            id = Ids.next();
        }
        var told = new Told(mine.told().logs(), said);
        mine.clinics().forEach(clinic -> watching.pain(mine.own().id(), clinic, mine.programme(), told, mine.window()));
        changes.done("homecare.painRecorded", mine.own().id(), null, null);
    }

    /** Tells of signs that stop the programme: it rests from now on, and the therapists are told. */
    public void redAnswers(TellRedAnswers command) {
        changes.oneAtATime(command.id());
        var mine = reader.read();
        if (mine.told().hasAnswer(command.id())) {
            return;
        }
        var today = mine.window().today();
        var id = command.id();
        for (var clinic : mine.clinics()) {
            save(
                    mine,
                    new ProgrammeAnswer(
                            id,
                            clinic,
                            today,
                            null,
                            null,
                            command.answers(),
                            command.note(),
                            mine.told().revisions(clinic, today, null),
                            mine.window().now()));
            alerts.raise(
                    Purpose.HEAR_THE_PATIENT,
                    mine.own().id(),
                    clinic,
                    id.toString(),
                    new AlertFacts.Red(
                            today, command.answers().stream().sorted().toList(), command.note()));
            id = Ids.next();
        }
        stopProgramme(mine);
        changes.done("homecare.redAnswered", mine.own().id(), null, null);
    }

    private void stopProgramme(OwnProgramme mine) {
        var today = mine.window().today();
        elevation.elevate(Purpose.HEAR_THE_PATIENT, () -> {
            mine.programme().stream()
                    .filter(one -> !one.isOver(today) && !mine.isStopped(one))
                    .forEach(one -> pauses.save(new AssignmentPause(
                            Ids.next(),
                            one.id(),
                            one.patient(),
                            one.clinic(),
                            new Pause(today, null, Pause.Cause.RED_ANSWER),
                            null,
                            changes.person(),
                            mine.window().now())));
            return mine;
        });
    }

    private void save(OwnProgramme mine, ProgrammeAnswer answer) {
        try {
            answers.saveAndFlush(new AnswerRow(mine.own().id(), answer));
        } catch (DataIntegrityViolationException refusal) {
            if (ConstraintNames.violated(refusal, "programme_answer_once")) {
                throw InvalidInput.at("dose", "homecare.log.twice");
            }
            throw refusal;
        }
    }
}

package org.fascia.homecare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.exercise.Exercise;
import org.fascia.exercise.ExerciseId;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlag;
import org.fascia.patient.SafetyFlags;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** A therapist and a patient of one clinic, who are signed in to a test's browser session in turn. */
@Component
public class HomecareScene {

    private final TestGroup group;
    private final HomecareAssignments homecare;
    private final SafetyFlags safety;
    private final ExerciseLibrary library;
    private final UserDetailsService details;
    private final Clock clock;

    HomecareScene(
            TestGroup group,
            HomecareAssignments homecare,
            SafetyFlags safety,
            ExerciseLibrary library,
            UserDetailsService details,
            Clock clock) {
        this.group = group;
        this.homecare = homecare;
        this.safety = safety;
        this.library = library;
        this.details = details;
        this.clock = clock;
    }

    public Cast cast() {
        var owner = group.openOrganization();
        var clinic = group.openClinic(owner, "Harbour");
        var therapist = group.hire(owner, Role.THERAPIST, clinic);
        var record = group.register(therapist, clinic);
        return new Cast(owner, clinic, therapist, record, group.invite(therapist, record));
    }

    /** Signs the person in to this test's browser session. */
    public void signIn(Person person) {
        var user = details.loadUserByUsername(person.email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Who plays. */
    public final class Cast {

        private final Person owner;
        private final ClinicId clinic;
        private final Person therapist;
        private final PatientId record;
        private final Person patient;

        private Cast(Person owner, ClinicId clinic, Person therapist, PatientId record, Person patient) {
            this.owner = owner;
            this.clinic = clinic;
            this.therapist = therapist;
            this.record = record;
            this.patient = patient;
        }

        public Person owner() {
            return owner;
        }

        public Person therapist() {
            return therapist;
        }

        public Person patient() {
            return patient;
        }

        public PatientId record() {
            return record;
        }

        public Cast checked(SafetyFlag... flags) {
            therapist
                    .acting()
                    .run(() -> safety.check(
                            new CompleteSafetyCheck(SafetyCheckId.next(), record, clinic, null, List.of(flags))));
            return this;
        }

        /** Assigns exercises from today on, with their usual dosage. */
        public List<AssignmentId> assigned(String... codes) {
            var items = Arrays.stream(codes).map(this::item).toList();
            therapist
                    .acting()
                    .run(() -> homecare.assign(new AssignHomecare(
                            record, clinic, LocalDate.ofInstant(clock.instant(), TestGroup.ZONE), null, items)));
            return items.stream().map(AssignHomecare.Item::id).toList();
        }

        private AssignHomecare.Item item(String code) {
            Exercise exercise = therapist.acting().call(() -> library.exercise(new ExerciseId(code), Locale.ENGLISH));
            return new AssignHomecare.Item(
                    AssignmentId.next(), exercise.id(), exercise.dosage(), Instructions.NONE, null);
        }
    }
}

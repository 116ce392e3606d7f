package org.fascia.patient.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.patient.ChangePatient;
import org.fascia.patient.CompleteSafetyCheck;
import org.fascia.patient.DirectoryEntry;
import org.fascia.patient.PatientDetails;
import org.fascia.patient.Patients;
import org.fascia.patient.PersonName;
import org.fascia.patient.SafetyCheckId;
import org.fascia.patient.SafetyFlag;
import org.fascia.patient.SafetyFlags;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.PatientId;
import org.fascia.shared.SafetyCode;
import org.fascia.shared.ui.EmptyState;
import org.fascia.shared.ui.StaleNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@FasciaTest
class PatientScreensTest extends SpringBrowserlessTest {

    @Autowired
    TestGroup group;

    @Autowired
    UserDetailsService details;

    @Autowired
    Patients patients;

    @Autowired
    SafetyFlags safety;

    private Person owner;
    private Person therapist;
    private Person reception;
    private ClinicId harbour;
    private ClinicId lakeside;

    @BeforeEach
    void openClinic() {
        owner = group.openOrganization();
        harbour = group.openClinic(owner, "Harbour");
        lakeside = group.openClinic(owner, "Lakeside");
        therapist = group.hire(owner, Role.THERAPIST, harbour);
        reception = group.hire(owner, Role.RECEPTION, harbour);
    }

    @Test
    void anEmptyDirectoryLeadsToTheFirstPatient() {
        signIn(reception);
        navigate(PatientsView.class);
        test($view(Button.class).withText("Register the first patient").single())
                .click();
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("New patient");
    }

    @Test
    void receptionRegistersAPatientAndLandsInTheChart() {
        signIn(reception);
        register("Lily", "Abbott", LocalDate.of(1957, 3, 12));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("patients/");
        assertThat($view(H1.class).single().getText()).isEqualTo("Lily Abbott");
        navigate(PatientsView.class);
        assertThat(listed()).containsExactly("Abbott, Lily");
    }

    @Test
    void aSecondPatientOfTheSameNameAndBirthDateIsQuestioned() {
        signIn(reception);
        register("Lily", "Abbott", LocalDate.of(1957, 3, 12));
        register("lily", "ABBOTT", LocalDate.of(1957, 3, 12));
        assertThat($(AlikeCard.class).all()).hasSize(1);
        assertThat($(Dialog.class).exists()).isTrue();
        test($(Button.class).withText("It is somebody else: register").single()).click();
        navigate(PatientsView.class);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void wrongEntriesAreNamedAtTheirFieldsAndKept() {
        signIn(reception);
        register("Lily", "x".repeat(101), LocalDate.of(1957, 3, 12));
        var family = field("Family name");
        assertThat(family.isInvalid()).isTrue();
        assertThat(family.getErrorMessage()).isEqualTo("At most 100 characters; this has 101.");
        test(family).setValue("Abbott");
        test($(DatePicker.class).single()).setValue(LocalDate.now().plusDays(2));
        test($(Button.class).withText("Register").single()).click();
        assertThat($(DatePicker.class).single().isInvalid()).isTrue();
        assertThat(field("Given name").getValue()).isEqualTo("Lily");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien-Ní Dhálaigh", "Fröhlich 🌊", "بن يوسف", "<b>Bold</b>", "Žižková"})
    void namesAreKeptAndShownAsTheyAreWritten(String family) {
        signIn(reception);
        register("Lily", family, LocalDate.of(1957, 3, 12));
        assertThat($view(H1.class).single().getText()).isEqualTo("Lily " + family);
        navigate(PatientsView.class);
        assertThat(listed()).containsExactly(family + ", Lily");
    }

    @Test
    void theSearchIsInTheAddress() {
        group.register(therapist, harbour);
        signIn(therapist);
        UI.getCurrent().navigate("patients", QueryParameters.of("q", "nobody"));
        assertThat($view(EmptyState.class).exists()).isTrue();
        assertThat($view(TextField.class).single().getValue()).isEqualTo("nobody");
    }

    @Test
    void aChartShowsNameBirthDateAndAMissingCheckToTheTherapist() {
        var patient = group.register(therapist, harbour);
        signIn(therapist);
        open(patient);
        assertThat($view(H1.class).single().getText()).startsWith("Pat Patient");
        assertThat(texts()).anyMatch(text -> text.startsWith("Born 1 Jan 1970"));
        assertThat(texts()).anyMatch(text -> text.startsWith("The safety check has not been done."));
        assertThat($view(Nav.class).single().getChildren())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(link -> link.getElement().getTextRecursively())
                .containsExactly("Summary");
    }

    @Test
    void aTherapistCompletesTheSafetyCheck() {
        var patient = group.register(therapist, harbour);
        signIn(therapist);
        open(patient);
        test($view(Button.class).withText("Do the safety check").single()).click();
        tick("Osteoporosis");
        test($(Button.class).withText("Complete the check").single()).click();
        assertThat($(Dialog.class).exists())
                .as("it asks whether each point was asked")
                .isTrue();
        tick("I asked about every point. What is not ticked does not apply.");
        test($(Button.class).withText("Complete the check").single()).click();
        assertThat(therapist.acting().call(() -> safety.of(patient)).flags())
                .containsExactly(new SafetyFlag(SafetyCode.OSTEOPOROSIS));
    }

    @Test
    void aPointWithAPlaceAsksForIt() {
        var patient = group.register(therapist, harbour);
        signIn(therapist);
        open(patient);
        test($view(Button.class).withText("Do the safety check").single()).click();
        tick("Open wound");
        tick("I asked about every point. What is not ticked does not apply.");
        test($(Button.class).withText("Complete the check").single()).click();
        assertThat($(Dialog.class).exists()).isTrue();
        assertThat(therapist.acting().call(() -> safety.of(patient)).isChecked())
                .isFalse();
    }

    @Test
    void receptionLearnsThatThereIsSomethingAndNotWhat() {
        var patient = group.register(therapist, harbour);
        therapist
                .acting()
                .run(() -> safety.check(new CompleteSafetyCheck(
                        SafetyCheckId.next(), patient, harbour, null, List.of(new SafetyFlag(SafetyCode.PREGNANCY)))));
        signIn(reception);
        open(patient);
        assertThat(texts()).anyMatch(text -> text.startsWith("There is something to take care of."));
        assertThat($view(ListItem.class).exists()).isFalse();
        assertThat(texts()).noneMatch(text -> text.contains("Pregnancy"));
        assertThat($view(Button.class).withText("Check again").exists()).isFalse();
    }

    @Test
    void theSecondEditorIsToldAndMayLook() {
        var patient = group.register(therapist, harbour);
        signIn(reception);
        open(patient);
        test($view(Button.class).withText("Edit").single()).click();
        therapist.acting().run(() -> {
            var record = patients.record(patient);
            patients.change(new ChangePatient(patient, record.version(), renamed(record.details(), "Zimmer")));
        });
        test(field("Family name")).setValue("Archer");
        test($(Button.class).withText("Save").single()).click();
        assertThat($(StaleNotice.class).exists()).isTrue();
        assertThat(field("Family name").getValue()).isEqualTo("Archer");
        test($(Button.class).withText("Look at what was saved").single()).click();
        assertThat($(SavedMeanwhile.class).exists()).isTrue();
    }

    @Test
    void theAddressOfTheDirectorySaysWhatItIsNarrowedBy() {
        group.register(therapist, harbour);
        group.register(group.hire(owner, Role.RECEPTION, lakeside), lakeside);
        signIn(owner);
        navigate(PatientsView.class);
        assertThat(listed()).hasSize(2);
        UI.getCurrent().navigate(PatientsView.class, QueryParameters.of("clinic", harbour.toString()));
        var atHarbour = listed();
        UI.getCurrent().navigate(PatientsView.class, QueryParameters.of("clinic", lakeside.toString()));
        assertThat(listed()).hasSize(1).doesNotContainAnyElementsOf(atHarbour);
        UI.getCurrent().navigate(PatientsView.class, QueryParameters.of("discharged", ""));
        assertThat($view(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aForeignChartIsAnsweredLikeOneThatDoesNotExist() {
        var patient = group.register(therapist, harbour);
        var elsewhere = group.hire(owner, Role.THERAPIST, lakeside);
        signIn(elsewhere);
        assertThat(answer(patient)).isEqualTo(answer(new PatientId(Ids.next())));
        assertThat($(H1.class).all().stream().map(H1::getText)).noneMatch(text -> text.startsWith("Pat"));
    }

    @Test
    void patientsOpenNeitherTheDirectoryNorAChart() {
        var id = group.register(therapist, harbour);
        signIn(group.invite(reception, id));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate("patients", PatientsView.class));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> navigate("patients/" + id, ChartView.class));
    }

    private String answer(PatientId patient) {
        try {
            UI.getCurrent().navigate("patients/" + patient);
            return $(H1.class).all().stream().map(H1::getText).toList() + " "
                    + $(H2.class).all().stream().map(H2::getText).toList();
        } catch (RuntimeException refused) {
            return refused.getClass().getName();
        }
    }

    private void register(String given, String family, LocalDate born) {
        navigate(PatientsView.class);
        test($view(Button.class).withText("New patient").single()).click();
        test(field("Given name")).setValue(given);
        test(field("Family name")).setValue(family);
        test($(DatePicker.class).single()).setValue(born);
        test($(Button.class).withText("Register").single()).click();
    }

    private void open(PatientId patient) {
        navigate("patients/" + patient, ChartView.class);
    }

    private void tick(String label) {
        test($(Checkbox.class)
                        .withCondition(box -> label.equals(box.getLabel()))
                        .single())
                .click();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .first();
    }

    private List<String> texts() {
        return Stream.concat(
                        $view(Paragraph.class).all().stream().map(Paragraph::getText),
                        $(ListItem.class).all().stream().map(ListItem::getText))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        var grid = (Grid<DirectoryEntry>) $view(Grid.class).single();
        return grid.getLazyDataView()
                .getItems()
                .map(entry -> entry.name().listed())
                .toList();
    }

    private static PatientDetails renamed(PatientDetails before, String family) {
        return new PatientDetails(
                new PersonName(before.name().given(), family),
                before.birthDate(),
                before.email(),
                before.phone(),
                before.emergency(),
                before.language(),
                before.zone());
    }

    private void signIn(Person person) {
        var user = details.loadUserByUsername(person.email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }
}

package org.fascia.clinic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.fascia.AdminScreenTest;
import org.fascia.FasciaTest;
import org.fascia.clinic.ClinicFacts;
import org.fascia.clinic.ClinicListItem;
import org.fascia.clinic.Clinics;
import org.fascia.clinic.OpenClinic;
import org.fascia.clinic.Price;
import org.fascia.clinic.SaveService;
import org.fascia.clinic.ServiceId;
import org.fascia.clinic.ServiceListItem;
import org.fascia.clinic.Services;
import org.fascia.security.Role;
import org.fascia.shared.ClinicId;
import org.fascia.shared.Ids;
import org.fascia.shared.ui.SectionCard;
import org.fascia.staff.TestGroups.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class ServicesViewTest extends AdminScreenTest {

    @Autowired
    Services services;

    @Autowired
    Clinics clinics;

    private Group group;
    private ClinicId harbour;
    private ClinicId oldTown;
    private ClinicId lakeside;

    @BeforeEach
    void openClinics() {
        group = groups.open();
        harbour = group.clinic("Harbour");
        oldTown = group.clinic("Old Town");
        lakeside = new ClinicId(Ids.next());
        group.owner()
                .run(() -> clinics.open(new OpenClinic(
                        lakeside, ClinicFacts.of("Lakeside", "FI", java.time.ZoneId.of("Europe/Helsinki")))));
    }

    @Test
    void oneServiceOfSeveralClinicsIsOneCard() {
        offer(harbour, "Treatment", 4800, "GBP");
        offer(lakeside, "treatment", 6200, "EUR");
        offer(harbour, "First visit", 7200, "GBP");
        signIn(group.owner());

        go("admin/services");

        assertThat($view(SectionCard.class).all()).hasSize(2);
        assertThat(text(card("Treatment"))).contains("Harbour", "45 minutes · £48.00", "Lakeside", "€62.00");
    }

    @Test
    void withoutServicesTheNextStepIsSaid() {
        signIn(group.owner());
        go("admin/services");
        assertThat(empties()).containsExactly("No service yet. Add what patients can come for, such as a first visit.");
    }

    @Test
    void aServiceIsAddedInAClinicAndPaidAsThere() {
        signIn(group.owner());
        go("admin/services");
        press("Add service");
        type("Name", "Treatment");
        test(priceField("Price")).setValue(new BigDecimal("62"));
        press("Add");
        assertThat(comboBox("Clinic").getErrorMessage()).isEqualTo("Please fill this in.");

        comboBox("Clinic").setValue(item("Lakeside"));
        assertThat(priceField("Price (Euro)").getValue()).isEqualTo(new BigDecimal("62"));
        press("Add");
        assertThat(text(card("Treatment"))).contains("Lakeside", "45 minutes · €62.00");
    }

    @Test
    void aServiceIsChangedRetiredAndOfferedAgain() {
        offer(harbour, "Treatment", 4800, "GBP");
        signIn(group.owner());
        go("admin/services");
        press("Edit", "Treatment, Harbour");
        test(priceField("Price (British Pound)")).setValue(new BigDecimal("50"));
        press("Save");
        assertThat(text(card("Treatment"))).contains("£50.00");

        press("No longer offer", "Treatment, Harbour");
        assertThat(text(card("Treatment"))).contains("Not offered");
        press("Offer again", "Treatment, Harbour");
        assertThat(text(card("Treatment"))).doesNotContain("Not offered");
    }

    @Test
    void aCopyAsksForThePriceWhereAnotherCurrencyIsPaid() {
        offer(harbour, "Treatment", 4800, "GBP");
        signIn(group.owner());
        go("admin/services");
        press("Copy to other clinics", "Treatment");
        press("Copy");
        assertThat(checks("Offer it in").getErrorMessage()).isEqualTo("Choose at least one clinic.");

        checks("Offer it in").setValue(Set.of(item("Old Town"), item("Lakeside")));
        press("Copy");
        assertThat(priceField("Price (Euro)").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(at(oldTown)).as("all or none").isEmpty();

        test(priceField("Price (Euro)")).setValue(new BigDecimal("55.50"));
        press("Copy");
        assertThat(at(oldTown)).extracting(ServiceListItem::price).containsExactly(price(4800, "GBP"));
        assertThat(at(lakeside)).extracting(ServiceListItem::price).containsExactly(price(5550, "EUR"));
        assertThat(offers("Copy to other clinics"))
                .as("there is no clinic left")
                .isFalse();
    }

    @Test
    void anAdminOfTwoClinicsSeesTheirServicesAndNoOthers() {
        offer(harbour, "Treatment", 4800, "GBP");
        offer(lakeside, "Sauna", 1000, "EUR");
        var admin = group.member(Role.CLINIC_ADMIN, harbour);
        group.grant(admin, Role.CLINIC_ADMIN, oldTown);
        signIn(admin);

        go("admin/services");

        assertThat($view(SectionCard.class).all()).hasSize(1);
        press("Copy to other clinics", "Treatment");
        assertThat(checks("Offer it in").getListDataView().getItems().toList()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION", "THERAPIST", "PATIENT"})
    void otherRolesMayNotOpenTheServices(Role role) {
        signInAsAny(role);
        isClosed("admin/services", ServicesView.class);
    }

    private void offer(ClinicId clinic, String name, long minor, String currency) {
        group.owner()
                .run(() -> services.save(
                        new SaveService(ServiceId.next(), clinic, name, 45, price(minor, currency), null)));
    }

    private List<ServiceListItem> at(ClinicId clinic) {
        return group.owner().call(() -> services.of(clinic));
    }

    private ClinicListItem item(String name) {
        return group.owner().call(clinics::list).stream()
                .filter(clinic -> clinic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Price price(long minor, String currency) {
        return new Price(minor, Currency.getInstance(currency));
    }
}

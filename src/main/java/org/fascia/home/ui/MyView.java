package org.fascia.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import org.fascia.clinic.Clinics;
import org.fascia.exercise.ExerciseLibrary;
import org.fascia.homecare.Doses;
import org.fascia.homecare.HomecareAssignments;
import org.fascia.homecare.MyDay;
import org.fascia.homecare.ProgrammeAnswers;
import org.fascia.homecare.ui.MyProgramme;
import org.fascia.live.ui.LiveUpdates;
import org.fascia.security.RoleNames;
import org.fascia.shared.PhoneNumber;
import org.fascia.shared.ui.FasciaIcon;
import org.fascia.shared.ui.Formats;
import org.fascia.shared.ui.PageHeader;

/** A patient's day: today's exercises, the week around them, and the clinic in reach. */
@Route("my")
@Menu(order = 10, title = "home.my.title", icon = "fascia:today")
@RolesAllowed(RoleNames.PATIENT)
class MyView extends Composite<Div> implements HasDynamicTitle {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    MyView(
            Doses doses,
            ProgrammeAnswers answers,
            Clinics clinics,
            ExerciseLibrary library,
            LiveUpdates live,
            Clock clock) {
        var day = doses.day();
        var clinic = day.own().clinics().isEmpty()
                ? null
                : clinics.contact(day.own().clinics().getFirst());
        var programme = new MyProgramme(doses, answers, library, day, clinic);
        live.on(programme, HomecareAssignments.TOPIC, day.own().id().value(), programme::refresh);
        getContent().addClassNames("stack", "my-view");
        getContent().add(header(day, clock), programme);
        if (clinic != null && clinic.phone() != null) {
            getContent().add(call(clinic.name(), clinic.phone()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.my.title");
    }

    private PageHeader header(MyDay day, Clock clock) {
        var hour = LocalTime.ofInstant(clock.instant(), day.own().zone()).getHour();
        var greeting = hour < NOON ? "home.my.morning" : hour < EVENING ? "home.my.day" : "home.my.evening";
        return new PageHeader(
                getTranslation(greeting, day.own().givenName()),
                Formats.in(day.own().zone()).longDate(day.today()));
    }

    private Div call(String clinic, PhoneNumber phone) {
        var link = new Anchor("tel:" + phone.value());
        link.add(FasciaIcon.PHONE.create());
        link.add(getTranslation("home.my.call", clinic, phone.display()));
        link.addClassName("call-link");
        var part = new Div(link);
        part.addClassName("my-call");
        return part;
    }
}

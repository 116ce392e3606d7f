package org.fascia.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.fascia.clinic.ClinicContact;
import org.fascia.clinic.Organizations;
import org.fascia.security.Accounts;
import org.fascia.security.CurrentUser;
import org.fascia.security.PeopleNames;
import org.fascia.security.Role;
import org.fascia.security.ui.ScreenAccess;
import org.fascia.security.ui.ScreenRole;
import org.fascia.shared.ui.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person in front of the screen, as far as the shell is concerned. */
@Component
class Occupant {

    private final CurrentUser user;
    private final Accounts accounts;
    private final Organizations organizations;
    private final OwnClinic clinic;
    private final PeopleNames names;
    private final ScreenAccess access;
    private final ScreenRole screens;
    private final AuthenticationContext authentication;

    Occupant(
            CurrentUser user,
            Accounts accounts,
            Organizations organizations,
            OwnClinic clinic,
            PeopleNames names,
            ScreenAccess access,
            ScreenRole screens,
            AuthenticationContext authentication) {
        this.user = user;
        this.accounts = accounts;
        this.organizations = organizations;
        this.clinic = clinic;
        this.names = names;
        this.access = access;
        this.screens = screens;
        this.authentication = authentication;
    }

    String organization() {
        return organizations.own().name();
    }

    /** The name of somebody who works here; patients are greeted by their own screens. */
    Optional<String> name() {
        var role = user.role();
        return role == null || !role.isStaff() ? Optional.empty() : Optional.ofNullable(names.nameOf(user.accountId()));
    }

    /** All roles that hold now, in the order of the organization. */
    List<Role> roles() {
        return user.roles().stream().sorted().toList();
    }

    @Nullable
    Role role() {
        return user.role();
    }

    boolean mayOpen(Class<?> screen) {
        return access.belongsToPresentRole(screen);
    }

    /** Whom a patient calls. */
    Optional<ClinicContact> clinic() {
        return clinic.contact();
    }

    /** This tab works as the role from now on, and so does the next sign-in. */
    void workAs(UI screen, Role role) {
        screens.choose(screen, role);
        accounts.workAs(role);
    }

    void speak(Language language) {
        accounts.speak(language.locale());
        language.choose();
    }

    void signOut() {
        authentication.logout();
    }
}

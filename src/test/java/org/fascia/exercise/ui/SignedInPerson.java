package org.fascia.exercise.ui;

import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.security.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Signs somebody with one role in to the test's browser session. */
class SignedInPerson {

    private final TestGroup group;
    private final UserDetailsService details;

    SignedInPerson(TestGroup group, UserDetailsService details) {
        this.group = group;
        this.details = details;
    }

    void signIn(Role role) {
        var user = details.loadUserByUsername(person(role).email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private Person person(Role role) {
        var owner = group.openOrganization();
        if (role == Role.OWNER) {
            return owner;
        }
        var clinic = group.openClinic(owner, "Harbour");
        if (role != Role.PATIENT) {
            return group.hire(owner, role, clinic);
        }
        var reception = group.hire(owner, Role.RECEPTION, clinic);
        return group.invite(reception, group.register(reception, clinic));
    }
}

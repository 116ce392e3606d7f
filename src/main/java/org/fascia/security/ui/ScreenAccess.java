package org.fascia.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which screens open, by the roles that the database holds now; the session's are never asked. */
@Component
public class ScreenAccess implements NavigationAccessChecker {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient ScreenRole screens;
    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();

    ScreenAccess(CurrentUser user, ScreenRole screens) {
        this.user = user;
        this.screens = screens;
    }

    @Override
    public AccessCheckResult check(NavigationContext navigation) {
        if (navigation.isErrorHandling()) {
            return navigation.allow();
        }
        boolean allowed = opens(navigation.getNavigationTarget(), navigation.getPrincipal());
        return allowed ? navigation.allow() : navigation.deny("none of the caller's roles opens this screen");
    }

    /** Whether one of the caller's roles opens the screen. */
    public boolean opens(Class<?> screen) {
        return opens(screen, VaadinRequest.getCurrent().getUserPrincipal());
    }

    private boolean opens(Class<?> screen, @Nullable Principal principal) {
        var held = user.roles();
        return annotations.hasAccess(
                screen, held.isEmpty() ? null : principal, role -> held.contains(Role.valueOf(role)));
    }

    /** Whether a screen belongs to the role that the person works as now: what a menu shows. */
    public boolean belongsToPresentRole(Class<?> screen) {
        var allowed = rolesOf(screen);
        var present = user.role();
        return present != null && (allowed.isEmpty() || allowed.contains(present));
    }

    /** A screen of another of one's roles turns the tab to that role, so a deep link works as it is. */
    void turnTo(UI ui, Class<?> screen) {
        var present = user.role();
        var allowed = rolesOf(screen);
        if (present != null && (allowed.isEmpty() || allowed.contains(present))) {
            screens.choose(ui, present);
        } else {
            allowed.stream().filter(user.roles()::contains).findFirst().ifPresent(role -> screens.choose(ui, role));
        }
    }

    private static Set<Role> rolesOf(Class<?> screen) {
        var roles = EnumSet.noneOf(Role.class);
        var annotation = screen.getAnnotation(RolesAllowed.class);
        if (annotation != null) {
            Arrays.stream(annotation.value()).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}

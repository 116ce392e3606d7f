package org.fascia.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fascia.security.CurrentUser;
import org.fascia.security.Role;
import org.jspecify.annotations.Nullable;

/** Decides which screens open, by the roles that the database holds now; the session's are never asked. */
public class FreshNavigationAccess extends NavigationAccessControl {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient ScreenRole screens;

    FreshNavigationAccess(CurrentUser user, ScreenRole screens) {
        super(List.of(new AnnotatedViewAccessChecker()), new DefaultAccessCheckDecisionResolver());
        this.user = user;
        this.screens = screens;
    }

    /** Whether the person may open a screen at all, and, with several roles, whether it belongs to the present one. */
    public boolean belongsToPresentRole(Class<?> screen) {
        var allowed = rolesOf(screen);
        var present = user.role();
        return allowed.isEmpty() ? present != null : present != null && allowed.contains(present);
    }

    @Override
    protected @Nullable Principal getPrincipal(VaadinRequest request) {
        return user.isPresent() ? request.getUserPrincipal() : null;
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        var held = user.roles();
        return role -> held.contains(Role.valueOf(role));
    }

    /** A screen of another of one's roles turns the tab to that role: a deep link works as it is. */
    void turnTo(UI ui, Class<?> screen) {
        var allowed = rolesOf(screen);
        var present = user.role();
        if (!allowed.isEmpty() && (present == null || !allowed.contains(present))) {
            allowed.stream().filter(user.roles()::contains).findFirst().ifPresent(role -> screens.choose(ui, role));
        } else if (present != null) {
            screens.choose(ui, present);
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

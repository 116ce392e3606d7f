package org.fascia.security.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.fascia.security.Role;
import org.fascia.security.WorkingAs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The role that each open browser tab works as: two tabs of one person may differ. */
@Component
public class ScreenRole implements WorkingAs {

    @Override
    public @Nullable Role chosen() {
        var screen = UI.getCurrent();
        return screen == null ? null : ComponentUtil.getData(screen, Role.class);
    }

    /** From now on this tab works as the role, as far as its person holds it. */
    public void choose(UI screen, Role role) {
        ComponentUtil.setData(screen, Role.class, role);
    }
}

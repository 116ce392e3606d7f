package org.fascia.staff.ui.part;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a higher module finds that needs an admin's attention; each bean of this type may add a section. */
public interface AttentionPart {

    /** Builds the section afresh; empty if nothing needs attention. */
    Optional<Component> create();
}

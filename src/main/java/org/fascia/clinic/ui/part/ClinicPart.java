package org.fascia.clinic.ui.part;

import com.vaadin.flow.component.Component;
import org.fascia.shared.ClinicId;

/** A section that a higher module adds below a clinic's own; each bean of this type becomes one. */
public interface ClinicPart {

    /**
     * Builds the section afresh for somebody who works in the clinic.
     *
     * @param editable whether they set it up
     */
    Component create(ClinicId clinic, boolean editable);
}

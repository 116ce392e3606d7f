package org.fascia.patient.chart;

import com.vaadin.flow.component.Component;
import org.fascia.security.Role;

/** One tab of a patient's chart. Each bean of this type becomes a tab under the address of its path. */
public interface PatientTab {

    /** The last part of the tab's address: {@code homecare} in {@code /patients/{id}/homecare}; empty for the first. */
    String path();

    /** The key of the tab's title in the message bundles. */
    String titleKey();

    /** Tabs stand in this order; the summary has 0. */
    int order();

    /** Whether somebody who works as this role sees the tab at all. Services check again. */
    boolean visibleTo(Role role);

    /** Builds the content, only when the tab is selected; each time afresh. */
    Component create(OpenChart chart);
}

package org.fascia.clinic;

import org.fascia.shared.Text;

/**
 * Gives the organization another name.
 *
 * @param version of the state that was read
 */
public record RenameOrganization(String name, long version) {

    static final int LONGEST_NAME = 100;

    public RenameOrganization {
        name = Text.required("name", name, LONGEST_NAME);
    }
}

package org.fascia.clinic;

/**
 * What an owner may change of the organization.
 *
 * @param version what a change must carry
 */
public record OrganizationSettings(String name, long version) {}

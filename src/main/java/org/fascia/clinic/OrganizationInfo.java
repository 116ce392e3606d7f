package org.fascia.clinic;

/** The group of clinics as its people see it. */
public record OrganizationInfo(String name) {}

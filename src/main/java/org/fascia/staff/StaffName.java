package org.fascia.staff;

import org.fascia.shared.AccountId;

/** A person who works here, as choices show them. */
public record StaffName(AccountId account, String name) {}

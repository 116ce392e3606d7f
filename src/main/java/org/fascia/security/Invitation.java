package org.fascia.security;

import org.fascia.shared.AccountId;

/** Somebody was invited: their account, and the link to hand over. */
public record Invitation(AccountId account, OneTimeLink link) {}

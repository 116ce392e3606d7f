package org.fascia.security;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session knows: the account and the organization it was opened for. It holds no role, since rights are read
 * fresh with every request.
 */
public final class SignedInAccount implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final UUID organization;
    private @Nullable String passwordHash;
    private final boolean enabled;
    private final Locale language;

    SignedInAccount(
            AccountId account,
            OrganizationId organization,
            @Nullable String passwordHash,
            boolean enabled,
            Locale language) {
        this.account = account.value();
        this.organization = organization.value();
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.language = language;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public OrganizationId organization() {
        return new OrganizationId(organization);
    }

    /** The language that was chosen for the account before it signed in. */
    public Locale language() {
        return language;
    }

    /** None: authorities in the session would be stale. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** The account's id: nobody's name or address appears in logs or session lists. */
    @Override
    public String getUsername() {
        return account.toString();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAccount that
                && account.equals(that.account)
                && organization.equals(that.organization);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}

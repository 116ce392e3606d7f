package org.fascia.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.Email;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in; global, since one person may belong to several organizations. */
@Entity
class Account {

    @Id
    private UUID id;

    private String email;
    private @Nullable String passwordHash;
    private String language;

    @Enumerated(EnumType.STRING)
    private @Nullable Role workingAs;

    private @Nullable Instant disabledAt;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    Account(AccountId id, Email email, Locale language, Instant createdAt) {
        this.id = id.value();
        this.email = email.value();
        this.language = language.getLanguage();
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    AccountId id() {
        return new AccountId(id);
    }

    Email email() {
        return new Email(email);
    }

    Locale language() {
        return Locale.of(language);
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    void setPassword(String hash) {
        passwordHash = hash;
    }

    /** Until another is set, nobody can sign in. */
    void forgetPassword() {
        passwordHash = null;
    }

    void speak(Locale preferred) {
        language = preferred.getLanguage();
    }

    void workAs(Role role) {
        workingAs = role;
    }

    @Nullable
    Role workingAs() {
        return workingAs;
    }

    void disable(Instant now) {
        disabledAt = now;
    }
}

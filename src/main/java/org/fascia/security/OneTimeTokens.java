package org.fascia.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.fascia.shared.AccountId;
import org.fascia.shared.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that work once. Only a token's hash is kept, so whoever reads the table can use none. */
@Component
class OneTimeTokens {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a token; earlier ones of the same account, organization and purpose stop working. */
    OneTimeLink make(TokenPurpose purpose, OrganizationId organization, AccountId account) {
        var now = clock.instant();
        var expires = now.plus(LIFE);
        jdbc.sql(
                        "update one_time_token set used_at = ? where account_id = ? and organization_id = ? and purpose = ? and used_at is null")
                .params(Timestamp.from(now), account.value(), organization.value(), purpose.name())
                .update();
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        "insert into one_time_token (hash, purpose, organization_id, account_id, created_at, expires_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        hash(token),
                        purpose.name(),
                        organization.value(),
                        account.value(),
                        Timestamp.from(now),
                        Timestamp.from(expires))
                .update();
        return new OneTimeLink("/" + purpose.path() + "/" + token, expires);
    }

    /** What an unused token stands for; empty if there is none, or it is too old. */
    Optional<TokenHolder> find(TokenPurpose purpose, String token) {
        return jdbc.sql(
                        "select organization_id, account_id from one_time_token where hash = ? and purpose = ? and used_at is null and expires_at > ?")
                .params(hash(token), purpose.name(), Timestamp.from(clock.instant()))
                .query((row, number) -> new TokenHolder(
                        new OrganizationId(row.getObject("organization_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class))))
                .optional();
    }

    /** Uses a token up; false if somebody else was faster, or it is too old. */
    boolean use(TokenPurpose purpose, String token) {
        var now = Timestamp.from(clock.instant());
        return jdbc.sql(
                                "update one_time_token set used_at = ? where hash = ? and purpose = ? and used_at is null and expires_at > ?")
                        .params(now, hash(token), purpose.name(), now)
                        .update()
                == 1;
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whom a token lets in, and where. */
    record TokenHolder(OrganizationId organization, AccountId account) {}

    /** What a token is good for. */
    enum TokenPurpose {
        JOIN("join"),
        RESET("reset");

        private final String path;

        TokenPurpose(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }
}

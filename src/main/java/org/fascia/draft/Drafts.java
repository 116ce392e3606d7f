package org.fascia.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fascia.security.CurrentUser;
import org.fascia.shared.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One's own drafts, one a topic; nobody else can read them, the database sees to it. */
@Service
@Transactional
@PreAuthorize("@access.signedIn()")
public class Drafts {

    private static final int MAXIMUM = 100_000;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, CurrentUser user, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.json = json;
    }

    /** What was typed, by the names of the fields. */
    public record Draft(Map<String, String> fields, Instant savedAt) {

        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * Keeps what stands in a form, in the place of what was kept before.
     *
     * @param topic which form of which record, such as {@code plan:0198...}; ids only
     */
    public void save(String topic, Map<String, String> fields) {
        var content = json.writeValueAsString(fields);
        if (content.length() > MAXIMUM) {
            throw InvalidInput.because("draft.tooLong", MAXIMUM);
        }
        jdbc.sql("""
                        insert into draft (organization_id, account_id, topic, fields, saved_at) values (?, ?, ?, ?::jsonb, ?)
                        on conflict (organization_id, account_id, topic) do update
                        set fields = excluded.fields, saved_at = excluded.saved_at
                        """)
                .params(
                        user.organizationId().value(),
                        user.accountId().value(),
                        topic,
                        content,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The draft of a form that was left without saving. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String topic) {
        return jdbc.sql("select fields, saved_at from draft where organization_id = ? and account_id = ? and topic = ?")
                .params(user.organizationId().value(), user.accountId().value(), topic)
                .query((row, number) -> new Draft(
                        json.readValue(row.getString("fields"), FIELDS),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** The form was saved, or its draft refused. */
    public void discard(String topic) {
        jdbc.sql("delete from draft where organization_id = ? and account_id = ? and topic = ?")
                .params(user.organizationId().value(), user.accountId().value(), topic)
                .update();
    }
}

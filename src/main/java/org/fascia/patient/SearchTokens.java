package org.fascia.patient;

import java.util.Collection;
import org.fascia.security.CurrentUser;
import org.fascia.shared.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the tokens by which a patient is found. */
@Component
class SearchTokens {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    SearchTokens(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    void replace(PatientId patient, PatientDetails details) {
        var organization = user.organizationId().value();
        var tokens = SearchToken.of(details.name(), details.birthDate(), details.phone());
        jdbc.sql("delete from patient_search_token where organization_id = ? and patient_id = ?")
                .params(organization, patient.value())
                .update();
        jdbc.sql("""
                        insert into patient_search_token (organization_id, patient_id, kind, token)
                        select ?, ?, kind, token from unnest(?::text[], ?::text[]) as t (kind, token)
                        """)
                .params(
                        organization,
                        patient.value(),
                        array(tokens.stream().map(token -> token.kind().name()).toList()),
                        array(tokens.stream().map(SearchToken::token).toList()))
                .update();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}

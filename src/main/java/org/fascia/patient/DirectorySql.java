package org.fascia.patient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.shared.ClinicId;

/**
 * The statements of the directory. They are made of constants and parameters only. Row-level security lets an index
 * serve equality and ranges alone, so a list of several clinics merges one index scan for each.
 */
record DirectorySql(String text, List<Object> parameters) {

    private static final String ROW = """
            select p.id, p.given_name, p.family_name, p.birth_date, p.phone, p.has_safety_flag, p.safety_checked_at, array(
                select e.clinic_id from enrolment e
                where e.organization_id = p.organization_id and e.patient_id = p.id and e.discharged_on is null
                order by e.id) as clinics
            """;

    private static final String CLINIC = """
            (select %s name_key, patient_id from enrolment
            where organization_id = ? and clinic_id = ? and discharged_on is %s
            order by name_key, patient_id limit ?)
            """;

    private static final String NEWEST = """
            (select id, patient_id from enrolment
            where organization_id = ? and clinic_id = ? and discharged_on is null
            order by id desc limit ?)
            """;

    private static final String READING = """
            select patient_id, %d as rank from patient_search_token
            where organization_id = ? and kind = ? and token >= ? and token < ?
            """;

    DirectorySql {
        parameters = List.copyOf(parameters);
    }

    static DirectorySql all(
            UUID organization, Collection<ClinicId> clinics, boolean discharged, int offset, int limit) {
        var parameters = new ArrayList<>();
        var clinic = CLINIC.formatted(discharged ? "distinct" : "", discharged ? "not null" : "null");
        for (var id : clinics) {
            parameters.addAll(List.of(organization, id.value(), offset + limit));
        }
        parameters.addAll(List.of(offset, limit, organization));
        return new DirectorySql(
                ROW + "from (select name_key, patient_id from ("
                        + clinics.stream().map(id -> clinic).collect(Collectors.joining(" union "))
                        + """
                        ) merged order by name_key, patient_id offset ? limit ?) page
                        join patient p on p.organization_id = ? and p.id = page.patient_id
                        order by page.name_key, page.patient_id
                        """,
                parameters);
    }

    static DirectorySql newest(UUID organization, Collection<ClinicId> clinics, int limit) {
        var parameters = new ArrayList<>();
        for (var id : clinics) {
            parameters.addAll(List.of(organization, id.value(), limit));
        }
        parameters.addAll(List.of(limit, organization));
        return new DirectorySql(
                ROW + "from (select max(id::text) as id, patient_id from ("
                        + clinics.stream().map(id -> NEWEST).collect(Collectors.joining(" union all "))
                        + """
                        ) merged group by patient_id order by 1 desc limit ?) page
                        join patient p on p.organization_id = ? and p.id = page.patient_id
                        order by page.id desc
                        """,
                parameters);
    }

    static DirectorySql found(
            UUID organization,
            Collection<ClinicId> clinics,
            boolean discharged,
            List<SearchTerm> terms,
            int offset,
            int limit) {
        var parameters = new ArrayList<>();
        var hits = new ArrayList<String>();
        for (var term : terms) {
            var readings = new ArrayList<String>();
            for (var reading : term.readings()) {
                readings.add(READING.formatted(reading.rank()));
                parameters.addAll(List.of(organization, reading.kind().name(), reading.from(), reading.below()));
            }
            hits.add("select patient_id, min(rank) as rank from (" + String.join(" union all ", readings)
                    + ") readings group by patient_id");
        }
        var joined = new StringBuilder("select patient_id, sum(rank) as rank from (")
                .append(hits.stream().collect(Collectors.joining(" union all ")))
                .append(") terms group by patient_id having count(*) = ?");
        parameters.addAll(List.of(hits.size(), organization, organization));
        parameters.add(clinics.stream().map(ClinicId::value).toArray(UUID[]::new));
        parameters.addAll(List.of(offset, limit));
        return new DirectorySql(ROW + "from (" + joined + """
                        ) hit join patient p on p.organization_id = ? and p.id = hit.patient_id
                        where exists (
                            select 1 from enrolment e
                            where e.organization_id = ? and e.patient_id = hit.patient_id and e.clinic_id = any(?)
                            and e.discharged_on is %s)
                        order by hit.rank, p.name_key, p.id offset ? limit ?
                        """.formatted(discharged ? "not null" : "null"), parameters);
    }
}

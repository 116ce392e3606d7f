package org.fascia.database;

import java.util.Map;

/**
 * The conditions that row-level policies are composed of, written in migrations as Flyway placeholders such as
 * <code>$&#123;in_organization&#125;</code>. Each is a plain expression without a subquery, cheap enough to run per row
 * and allowed on distributed tables. Changing one changes no database that exists: it takes a migration.
 */
final class RowPolicies {

    private static final String ORGANIZATION = setting("organization_id") + "::uuid";
    private static final String ACCOUNT = setting("account_id") + "::uuid";
    private static final String PATIENT = setting("patient_id") + "::uuid";
    private static final String CLINICS = setting("clinical_clinic_ids") + "::uuid[]";

    static final Map<String, String> PLACEHOLDERS = Map.ofEntries(
            Map.entry("in_organization", "organization_id = " + ORGANIZATION),
            Map.entry("organization", ORGANIZATION),
            Map.entry("account", ACCOUNT),
            Map.entry("patient", PATIENT),
            Map.entry("realm_staff", realm(Realm.STAFF)),
            Map.entry("realm_patient", realm(Realm.PATIENT)),
            Map.entry("realm_system", realm(Realm.SYSTEM)),
            Map.entry("own_account", "account_id = " + ACCOUNT),
            Map.entry("own_patient", "(" + realm(Realm.PATIENT) + " and patient_id = " + PATIENT + ")"),
            Map.entry("opened_patient", "patient_id = " + PATIENT),
            Map.entry("therapist_of_clinic", "(" + realm(Realm.STAFF) + " and clinic_id = any(" + CLINICS + "))"),
            Map.entry(
                    "therapist_where_enrolled",
                    "(" + realm(Realm.STAFF) + " and enrolled_clinic_ids && " + CLINICS + ")"));

    private RowPolicies() {}

    private static String setting(String name) {
        return "nullif(current_setting('fascia." + name + "', true), '')";
    }

    private static String realm(Realm realm) {
        return "current_setting('fascia.realm', true) = '" + realm.setting() + "'";
    }
}

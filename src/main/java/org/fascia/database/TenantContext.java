package org.fascia.database;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.OrganizationId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * What row-level security knows about a transaction. Every part is a parsed value, so the statement made from it cannot
 * carry anybody's text.
 *
 * @param organization the tenant; null: no rows, no writes
 * @param account who acts; null for jobs
 * @param realm on whose behalf; null with the organization
 * @param clinicalClinics clinics where the caller is a therapist
 * @param patient the caller's own patient id in realm patient; in realm staff the patient of an opened chart
 */
public record TenantContext(
        @Nullable OrganizationId organization,
        @Nullable AccountId account,
        @Nullable Realm realm,
        Set<ClinicId> clinicalClinics,
        @Nullable PatientId patient) {

    /** No tenant: every tenant table looks empty and refuses writes. */
    public static final TenantContext NONE = new TenantContext(null, null, null, Set.of(), null);

    public TenantContext {
        clinicalClinics = Set.copyOf(clinicalClinics);
    }

    /** Only one's own account: enough to read one's own links and grants. */
    public static TenantContext ofAccount(AccountId account) {
        return new TenantContext(null, account, null, Set.of(), null);
    }

    /** The portal itself within one organization. */
    public static TenantContext ofSystem(OrganizationId organization) {
        return new TenantContext(organization, null, Realm.SYSTEM, Set.of(), null);
    }

    /** The statements that enter this context until the transaction ends; they overwrite all five settings. */
    String settings() {
        return set("organization_id", organization == null ? null : organization.value())
                + set("account_id", account == null ? null : account.value())
                + set("realm", realm == null ? null : realm.setting())
                + set("clinical_clinic_ids", clinicalClinics.isEmpty() ? null : array(clinicalClinics))
                + set("patient_id", patient == null ? null : patient.value());
    }

    private static String array(Set<ClinicId> clinics) {
        return clinics.stream()
                .map(ClinicId::value)
                .map(UUID::toString)
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String set(String name, @Nullable Object value) {
        return "set local fascia." + name + " = '" + (value == null ? "" : value) + "';";
    }
}

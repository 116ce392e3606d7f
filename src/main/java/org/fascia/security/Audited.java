package org.fascia.security;

import java.util.UUID;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the audit trail keeps; published inside the transaction that did it. It holds ids only, no names and no
 * clinical content.
 *
 * @param act what was done, as {@code module.verb}, such as {@code patient.enrolled}
 * @param subjectId the record it was done to
 * @param purpose why, in words, where the caller had to say so
 */
public record Audited(
        Kind kind,
        String act,
        @Nullable ClinicId clinic,
        @Nullable PatientId patient,
        @Nullable UUID subjectId,
        @Nullable String purpose) {

    /** What sort of act it was. */
    public enum Kind {
        READ,
        CHANGE,
        DENIED,
        SIGN_IN,
        SIGN_OUT,
        EXPORT
    }

    public static Audited change(String act, @Nullable UUID subjectId) {
        return new Audited(Kind.CHANGE, act, null, null, subjectId, null);
    }

    public static Audited read(String act, PatientId patient, @Nullable UUID subjectId) {
        return new Audited(Kind.READ, act, null, patient, subjectId, null);
    }

    public static Audited denied(String act) {
        return new Audited(Kind.DENIED, act, null, null, null, null);
    }

    public Audited at(@Nullable ClinicId where) {
        return new Audited(kind, act, where, patient, subjectId, purpose);
    }

    public Audited of(PatientId whose) {
        return new Audited(kind, act, clinic, whose, subjectId, purpose);
    }

    public Audited because(String reason) {
        return new Audited(kind, act, clinic, patient, subjectId, reason);
    }
}

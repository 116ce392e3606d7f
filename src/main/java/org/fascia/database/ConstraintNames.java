package org.fascia.database;

import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** Recognises which of the migrations' named constraints refused a write. */
public final class ConstraintNames {

    private ConstraintNames() {}

    /** Whether the constraint of this name was violated. */
    public static boolean violated(DataIntegrityViolationException refusal, String constraint) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            // Hibernate does not name a violated exclusion constraint, PostgreSQL does.
            if (cause instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                return constraint.equals(violation.getConstraintName());
            }
            if (cause instanceof org.postgresql.util.PSQLException postgres
                    && postgres.getServerErrorMessage() != null) {
                return constraint.equals(postgres.getServerErrorMessage().getConstraint());
            }
        }
        return false;
    }
}

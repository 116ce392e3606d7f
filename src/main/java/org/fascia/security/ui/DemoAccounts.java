package org.fascia.security.ui;

import java.util.List;
import org.fascia.security.Role;

/** The accounts that a demonstration offers for a tap. There is such a bean in demo mode only: it is what tells it. */
@FunctionalInterface
public interface DemoAccounts {

    List<DemoAccount> accounts();

    /**
     * One of them, with its password in plain sight.
     *
     * @param place where the person works or is treated: the names of organization and clinics
     */
    record DemoAccount(String email, String password, Role role, String place) {}
}

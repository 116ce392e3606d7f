package org.fascia.demo;

import java.util.List;
import org.fascia.database.DemoMode;
import org.fascia.security.Role;
import org.fascia.security.ui.DemoAccounts;
import org.fascia.security.ui.DemoAccounts.DemoAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the demo's accounts on the sign-in page, in demo mode only. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    private static final List<DemoAccount> ACCOUNTS = List.of(
            account("owner@northside.example", Role.OWNER, "Northside Manual Therapy"),
            account("admin@northside.example", Role.CLINIC_ADMIN, "Northside, Harbour"),
            account("reception@northside.example", Role.RECEPTION, "Northside, Harbour"),
            account("therapist@northside.example", Role.THERAPIST, "Northside, Harbour and Old Town"),
            account("therapist2@northside.example", Role.THERAPIST, "Northside, Lakeside"),
            account("patient@northside.example", Role.PATIENT, "Northside, Harbour"),
            account("patient2@northside.example", Role.PATIENT, "Northside, Lakeside"),
            account("owner@southbank.example", Role.OWNER, "Southbank Bodywork"),
            account("therapist@southbank.example", Role.THERAPIST, "Southbank Bodywork"),
            account("patient@southbank.example", Role.PATIENT, "Southbank Bodywork"));

    @Bean
    @Nullable
    DemoAccounts demoAccounts(DemoMode mode) {
        return mode.on() ? () -> ACCOUNTS : null;
    }

    /** Tells the person at the console whom they may sign in as. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> announceDemo(DemoMode mode) {
        return ready -> {
            if (mode.on()) {
                var lines = new StringBuilder("Demo accounts, all with the password ")
                        .append(DemoPeople.PASSWORD)
                        .append(':');
                ACCOUNTS.forEach(account -> lines.append("%n  %s".formatted(account.email())));
                System.out.println(lines);
            }
        };
    }

    private static DemoAccount account(String email, Role role, String place) {
        return new DemoAccount(email, DemoPeople.PASSWORD, role, place);
    }
}

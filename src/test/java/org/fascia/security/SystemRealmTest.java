package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.security.Purpose.HEAR_THE_PATIENT;
import static org.fascia.security.Purpose.RECOVER_OWNER;
import static org.fascia.security.Purpose.SET_UP;
import static org.fascia.security.Purpose.SHARE_SAFETY_FLAGS;
import static org.fascia.security.Purpose.SUSPEND_HOMECARE;
import static org.fascia.security.Purpose.TOKEN;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fascia.database.Realm;
import org.fascia.database.TenantConnection;
import org.fascia.database.TenantContext;
import org.junit.jupiter.api.Test;

/**
 * Realm system passes every policy of its organization. Here stands who enters it, and for which purposes: a place that
 * is not on the list fails, and so does a line whose place is gone.
 */
class SystemRealmTest {

    /** The methods that elevate, act as the portal itself, or say for which purpose another one does. */
    private static final Map<String, Set<Purpose>> PLACES = Map.ofEntries(
            Map.entry("demo.DemoData.makeOnce", Set.of(SET_UP)),
            Map.entry("demo.DemoPeople.open", Set.of(SET_UP)),
            Map.entry("staff.InitCommand.open", Set.of(SET_UP)),
            Map.entry("staff.OwnedOrganizations.of", Set.of(RECOVER_OWNER)),
            Map.entry("staff.OwnedOrganizations.named", Set.of(RECOVER_OWNER)),
            Map.entry("staff.OwnerLinkCommand.recover", Set.of(RECOVER_OWNER)),
            Map.entry("security.Joining.as", Set.of(TOKEN)),
            Map.entry("patient.SafetySharing.follow", Set.of(SHARE_SAFETY_FLAGS)),
            Map.entry("homecare.SafetySuspension.on", Set.of(SUSPEND_HOMECARE)),
            Map.entry("homecare.SafetySuspension.suspend", Set.of(SUSPEND_HOMECARE)),
            Map.entry("homecare.ProgrammeWatch.lookAt", Set.of(HEAR_THE_PATIENT)),
            Map.entry("homecare.ProgrammeAnswers.redAnswers", Set.of(HEAR_THE_PATIENT)),
            Map.entry("homecare.ProgrammeAnswers.stopProgramme", Set.of(HEAR_THE_PATIENT)),
            Map.entry("homecare.Watching.doses", Set.of(HEAR_THE_PATIENT)),
            Map.entry("homecare.Watching.silence", Set.of(HEAR_THE_PATIENT)),
            Map.entry("homecare.Watching.pain", Set.of(HEAR_THE_PATIENT)),
            Map.entry("homecare.AlertRaising.raise", Set.of()));

    /** What lies under those: nobody else changes the realm. */
    private static final Map<String, Set<String>> WAYS_IN = Map.of(
            "TenantConnection.enterRealm", Set.of("security.Elevation.enter"),
            "TenantContext.ofSystem", Set.of("security.CallerContexts.context"),
            "Caller$Job.<init>", Set.of("security.Acting.asSystem"),
            "Realm.SYSTEM",
                    Set.of(
                            "database.RowPolicies.<clinit>",
                            "database.TenantContext.ofSystem",
                            "security.Elevation.elevate"));

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fascia");

    @Test
    void thePortalActsForItselfAtTheListedPlacesOnly() {
        var found = new TreeMap<String, Set<Purpose>>();
        accesses().forEach(access -> {
            if (is(access, Elevation.class, "elevate") || is(access, Acting.class, "asSystem")) {
                found.computeIfAbsent(placeOf(access), first -> EnumSet.noneOf(Purpose.class));
            }
            if (access.getTargetOwner().isEquivalentTo(Purpose.class)
                    && !access.getOriginOwner().isEquivalentTo(Purpose.class)) {
                found.computeIfAbsent(placeOf(access), first -> EnumSet.noneOf(Purpose.class))
                        .add(Purpose.valueOf(access.getTarget().getName()));
            }
        });
        assertThat(found).isEqualTo(new TreeMap<>(PLACES));
    }

    @Test
    void everyPurposeHasItsPlace() {
        var used = EnumSet.noneOf(Purpose.class);
        PLACES.values().forEach(used::addAll);
        assertThat(used).isEqualTo(EnumSet.allOf(Purpose.class));
    }

    @Test
    void nothingElseChangesTheRealm() {
        var found = new TreeMap<String, Set<String>>();
        accesses()
                .filter(access -> is(access, TenantConnection.class, "enterRealm")
                        || is(access, TenantContext.class, "ofSystem")
                        || is(access, Caller.Job.class, "<init>")
                        || is(access, Realm.class, "SYSTEM")
                                && !access.getOriginOwner().isEquivalentTo(Realm.class))
                .forEach(access -> found.computeIfAbsent(
                                access.getTargetOwner().reflect().getName().replaceAll(".*\\.", "") + "."
                                        + access.getTarget().getName(),
                                first -> new TreeSet<>())
                        .add(placeOf(access)));
        assertThat(found).isEqualTo(new TreeMap<>(WAYS_IN));
    }

    /** Calls, references and reads of constants alike. */
    private static Stream<JavaAccess<?>> accesses() {
        return PORTAL.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }

    private static boolean is(JavaAccess<?> access, Class<?> owner, String member) {
        return access.getTargetOwner().isEquivalentTo(owner)
                && access.getTarget().getName().equals(member);
    }

    private static String placeOf(JavaAccess<?> access) {
        JavaCodeUnit origin = access.getOrigin();
        return origin.getOwner().getFullName().replace("org.fascia.", "") + "." + origin.getName();
    }
}

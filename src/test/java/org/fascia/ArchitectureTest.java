package org.fascia;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.fascia.security.Elevation;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What holds for the code of every module. */
@AnalyzeClasses(packages = "org.fascia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> SCREENS = resideInAPackage("..ui..")
            .or(resideInAPackage("org.fascia.shell.."))
            .or(resideInAPackage("org.fascia.home.."))
            .or(resideInAPackage("org.fascia.patient.chart.."))
            .or(JavaClass.Predicates.equivalentTo(FasciaApplication.class))
            .as("screens");

    @ArchTest
    static final ArchRule vaadinStaysInScreens =
            noClasses().that(not(SCREENS)).should().dependOnClassesThat().resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule everyPublicServiceMethodHasARule = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(haveAnAuthorizationRule());

    @ArchTest
    static final ArchRule everyScreenSaysWhoMayOpenIt =
            classes().that().areAnnotatedWith(Route.class).should(sayWhoMayOpenThem());

    @ArchTest
    static final ArchRule onlySecurityKnowsTheSecurityContext = noClasses()
            .that()
            .resideOutsideOfPackage("org.fascia.security..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecurityContextHolder.class);

    @ArchTest
    static final ArchRule rawHtmlAndScriptsStayInSharedParts = noClasses()
            .that()
            .resideOutsideOfPackage("org.fascia.shared.ui..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "executeJs or innerHTML",
                    call -> call.getTarget().getName().equals("executeJs")
                            || call.getTarget().getName().equals("setInnerHtml")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.Html");

    @Test
    void modulesDependOnEachOtherInOneDirection() {
        ApplicationModules.of(FasciaApplication.class).verify();
    }

    @Test
    void elevationIsNoServiceThatAnybodyMayCall() {
        assertThat(Elevation.class.isAnnotationPresent(Service.class)).isFalse();
    }

    private static ArchCondition<JavaMethod> haveAnAuthorizationRule() {
        return new ArchCondition<>("have @PreAuthorize, on the method or its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean ruled = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                if (!ruled && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no rule"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMayOpenThem() {
        return new ArchCondition<>("have an access annotation") {
            @Override
            public void check(JavaClass screen, ConditionEvents events) {
                var type = screen.reflect();
                boolean said = AnnotatedElementUtils.hasAnnotation(type, RolesAllowed.class)
                        || AnnotatedElementUtils.hasAnnotation(type, PermitAll.class)
                        || AnnotatedElementUtils.hasAnnotation(type, AnonymousAllowed.class);
                if (!said) {
                    events.add(
                            SimpleConditionEvent.violated(screen, screen.getName() + " opens for nobody knows whom"));
                }
            }
        };
    }
}

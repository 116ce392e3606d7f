package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.TestGroup.Person;
import org.fascia.shared.AccountId;
import org.fascia.shared.ClinicId;
import org.fascia.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.expression.BeanFactoryResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.MethodExecutor;
import org.springframework.expression.MethodResolver;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every public method of every service, for everybody who might call it about a patient and a clinic: whom its rule lets
 * in stands in {@code access-matrix.txt}. A method that is not in the file, or a line without its method, fails.
 */
@FasciaTest
class AccessMatrixTest {

    private static final Path WRITTEN = Path.of("src/test/resources/access-matrix.txt");

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestGroup group;

    private final Map<String, Acting> callers = new LinkedHashMap<>();
    private ClinicId clinic;
    private PatientId patient;

    @Test
    void everyServiceMethodLetsInWhomTheMatrixNames() throws IOException {
        var found = new TreeMap<String, String>();
        for (var service : beans.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (type.getPackageName().startsWith("org.fascia")) {
                for (var method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                        found.put(nameOf(method), whoMayCall(method));
                    }
                }
            }
        }
        assertThat(lines(found)).isEqualTo(Files.readString(WRITTEN));
    }

    @BeforeEach
    void gatherCallers() {
        var owner = group.openOrganization();
        clinic = group.openClinic(owner, "Here");
        var elsewhere = group.openClinic(owner, "Elsewhere");
        var therapist = group.hire(owner, Role.THERAPIST, clinic);
        patient = group.register(therapist, clinic);
        var otherPatient = group.register(therapist, clinic);
        callers.put("owner", owner.acting());
        callers.put("admin", acting(owner, Role.CLINIC_ADMIN, clinic));
        callers.put("reception", acting(owner, Role.RECEPTION, clinic));
        callers.put("therapist", therapist.acting());
        callers.put("patient", group.invite(therapist, patient).acting());
        callers.put("admin-elsewhere", acting(owner, Role.CLINIC_ADMIN, elsewhere));
        callers.put("reception-elsewhere", acting(owner, Role.RECEPTION, elsewhere));
        callers.put("therapist-elsewhere", acting(owner, Role.THERAPIST, elsewhere));
        callers.put("other-patient", group.invite(therapist, otherPatient).acting());
        callers.put("foreign-owner", group.openOrganization().acting());
        callers.put("nobody", Acting.asNobody());
    }

    private Acting acting(Person owner, Role role, ClinicId where) {
        return group.hire(owner, role, where).acting();
    }

    private String whoMayCall(Method method) {
        var rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        var ruleOrClass = rule != null
                ? rule
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class);
        assertThat(ruleOrClass).as(nameOf(method)).isNotNull();
        return callers.entrySet().stream()
                .filter(caller -> caller.getValue().call(() -> holds(ruleOrClass.value(), method)))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private boolean holds(String rule, Method method) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            var context = new StandardEvaluationContext(new Root());
            context.setBeanResolver(new BeanFactoryResolver(beans));
            context.addMethodResolver(new StubMethods());
            for (var parameter : method.getParameters()) {
                context.setVariable(parameter.getName(), valueOf(parameter.getType()));
            }
            return new SpelExpressionParser().parseExpression(rule).getValue(context, Boolean.class);
        }));
    }

    private Object valueOf(Class<?> type) {
        if (type == ClinicId.class) {
            return clinic;
        }
        return type == PatientId.class ? patient : new Stub(type);
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String lines(Map<String, String> found) {
        return found.entrySet().stream()
                .map(entry -> (entry.getKey() + ": " + entry.getValue()).strip() + "\n")
                .collect(Collectors.joining());
    }

    /** Stands for a command that is about the clinic and the patient. */
    private record Stub(Class<?> type) {}

    /** What expressions call without a target. */
    public static final class Root {

        public boolean permitAll() {
            return true;
        }
    }

    /** Answers a command's accessors by their types. */
    private final class StubMethods implements MethodResolver {

        @Override
        public @Nullable MethodExecutor resolve(
                EvaluationContext context, Object target, String name, java.util.List<TypeDescriptor> arguments)
                throws AccessException {
            return target instanceof Stub stub
                    ? (same, sameTarget, none) -> new TypedValue(answer(stub.type(), name))
                    : null;
        }

        private @Nullable Object answer(Class<?> type, String name) {
            try {
                var wanted = type.getMethod(name).getReturnType();
                return wanted == AccountId.class ? null : valueOf(wanted);
            } catch (NoSuchMethodException wrongRule) {
                throw new IllegalStateException(wrongRule);
            }
        }
    }
}

package org.fascia.security;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Rules on services, passwords by Argon2id, and the advice that writes denials down after the rollback. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodSecurity {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", java.util.Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Outside of transactions (which have order 0): by the time it sees a denial, everything is rolled back. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor denialsAreAudited(org.springframework.beans.factory.ObjectProvider<Denials> denials) {
        var advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(PreAuthorize.class, true), (MethodInterceptor)
                        call -> denials.getObject().watch(call));
        advisor.setOrder(-1);
        return advisor;
    }
}

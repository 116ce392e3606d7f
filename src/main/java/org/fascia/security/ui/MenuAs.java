package org.fascia.security.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fascia.security.Role;

/** How a screen stands in the menu of one role, where that differs from its {@code @Menu}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuAs {

    Role role();

    /** Its place; NaN: that of {@code @Menu}. */
    double order() default Double.NaN;

    /** A key of the message bundles; empty: that of {@code @Menu}. */
    String title() default "";

    /** The role may open the screen, and finds it elsewhere. */
    boolean hidden() default false;
}

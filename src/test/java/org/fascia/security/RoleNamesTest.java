package org.fascia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleNamesTest {

    @Test
    void theConstantsForAnnotationsAreTheRoles() {
        assertThat(Arrays.stream(RoleNames.class.getFields()).map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException unreachable) {
                        throw new IllegalStateException(unreachable);
                    }
                }))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }
}

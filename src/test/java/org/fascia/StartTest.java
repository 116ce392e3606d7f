package org.fascia;

import static org.assertj.core.api.Assertions.assertThat;

import org.fascia.security.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FasciaTest
class StartTest {

    @Autowired
    CurrentUser user;

    @Test
    void nobodyIsSignedInAtTheStart() {
        assertThat(user.isPresent()).isFalse();
    }
}

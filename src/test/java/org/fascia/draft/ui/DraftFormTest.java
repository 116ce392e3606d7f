package org.fascia.draft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.fascia.FasciaTest;
import org.fascia.TestGroup;
import org.fascia.draft.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@FasciaTest
class DraftFormTest extends SpringBrowserlessTest {

    @Autowired
    TestGroup group;

    @Autowired
    UserDetailsService details;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void signIn() {
        var user = details.loadUserByUsername(group.openOrganization().email().value());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    @Test
    void whatIsTypedIsThereAgainWhenTheFormOpensAgain() {
        type("half a sentence");
        var field = field();
        var form = form(field);
        assertThat(form.leftAt()).isPresent();
        form.restore();
        assertThat(field.getValue()).isEqualTo("half a sentence");
    }

    @Test
    void whatIsOfferedIsNotLostToWhatIsTypedBeforeChoosing() {
        type("half a sentence");
        var field = field();
        var form = form(field);
        assertThat(form.leftAt()).isPresent();
        test(field).setValue("something else");
        form.restore();
        assertThat(field.getValue()).isEqualTo("half a sentence");
    }

    @Test
    void aFormThatWasSavedLeavesNothing() {
        type("half a sentence");
        var form = form(field());
        form.discard();
        assertThat(form(field()).leftAt()).isEmpty();
    }

    private void type(String text) {
        var field = field();
        form(field);
        test(field).setValue(text);
    }

    private DraftForm form(TextField field) {
        return new DraftForm(drafts, "test").keep("text", field);
    }

    private static TextField field() {
        var field = new TextField();
        UI.getCurrent().add(field);
        return field;
    }
}

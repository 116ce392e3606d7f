package org.fascia.security.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fascia.security.Joining;
import org.fascia.security.NewPassword;
import org.fascia.security.ui.JoinView.Refusal;
import org.fascia.shared.InvalidInput;
import org.fascia.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes the form of {@link JoinView}: the one request that uses an invitation's link up. */
@Controller
class JoinPost {

    private final Joining joining;

    JoinPost(Joining joining) {
        this.joining = joining;
    }

    @PostMapping("/join")
    String join(
            @RequestParam String token,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String repeat,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = "redirect:"
                + UriComponentsBuilder.fromPath("/join/{token}").encode().buildAndExpand(token);
        if (repeat != null && !repeat.equals(password)) {
            return page + "?" + Refusal.DIFFERENT.parameter();
        }
        try {
            joining.join(token, new NewPassword(password));
        } catch (InvalidInput refused) {
            var wrong = Refusal.WRONG.messageKey().equals(refused.messageKey());
            return page + "?" + (wrong ? Refusal.WRONG : Refusal.LENGTH).parameter();
        } catch (NotFound gone) {
            return page;
        }
        // Whoever was signed in at this browser is most likely somebody else, such as who made the link.
        new SecurityContextLogoutHandler().logout(request, response, null);
        return "redirect:/login?joined";
    }
}

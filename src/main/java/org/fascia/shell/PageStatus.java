package org.fascia.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.fascia.security.ui.ScreenAccess;

/**
 * Says in the answer to a typed address, too, that nothing is here for this person. The page itself is the same for every
 * address, so a record that is not there or not theirs is found out only by the screen.
 */
class PageStatus implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    private final transient ScreenAccess access;

    PageStatus(ScreenAccess access) {
        this.access = access;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var path = response.getVaadinRequest().getPathInfo();
        var screen = RouteConfiguration.forApplicationScope()
                .getRoute(path == null || path.isEmpty() ? "" : path.substring(1));
        if (screen.filter(access::opens).isEmpty()) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}

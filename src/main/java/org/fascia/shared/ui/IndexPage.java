package org.fascia.shared.ui;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;

/** Completes the page that every visit starts with: icon, colours of the browser's own bars, light or dark. */
public class IndexPage implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.selectXpath("/html")
                .attr(
                        "data-look",
                        Look.rememberedIn(response.getVaadinRequest()).value());
        var head = document.head();
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/assets/fascia.svg");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.select("meta[name=viewport]").attr("content", "width=device-width, initial-scale=1, viewport-fit=cover");
    }
}

package org.fascia;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Names the variable to set, which Spring Boot's own words do not. */
@Order(0)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        return new FailureAnalysis(
                "Port %d is taken by another program.".formatted(taken.getPort()),
                "Stop that one, or set SERVER_PORT to another port.",
                taken);
    }
}

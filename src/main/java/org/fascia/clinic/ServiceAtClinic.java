package org.fascia.clinic;

import org.fascia.shared.ClinicId;

/** A service and the clinic that offers it: each clinic has its own duration and price. */
public record ServiceAtClinic(ClinicId clinic, ServiceListItem service) {}

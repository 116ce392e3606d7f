package org.fascia.homecare;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the watch over programmes run by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}

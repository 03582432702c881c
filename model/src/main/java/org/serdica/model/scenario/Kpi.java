package org.serdica.model.scenario;

/** One figure of a result. */
public record Kpi(String name, double value, String unit) {}

package org.serdica.model.geo;

/** A point of the city, in its CRS. */
public record Position(double x, double y, double z) {}

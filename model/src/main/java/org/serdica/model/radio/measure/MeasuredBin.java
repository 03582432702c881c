package org.serdica.model.radio.measure;

/**
 * The samples of one cell in one square of the city.
 *
 * @param rsrpDbm the mean of the powers in milliwatts, as a level
 * @param censored whether no sample was above the floor
 */
public record MeasuredBin(String cell, double x, double y, double rsrpDbm, int samples, boolean censored) {}

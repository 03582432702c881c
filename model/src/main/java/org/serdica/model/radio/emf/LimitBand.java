package org.serdica.model.radio.emf;

/**
 * What is allowed over one range of frequencies.
 *
 * @param fromMHz not itself part of the range
 * @param toMHz the last that is
 * @param value in the unit, whatever the frequency
 * @param perMHz what is added to it for each megahertz
 */
public record LimitBand(double fromMHz, double toMHz, double value, double perMHz, FieldUnit unit) {
    public boolean holds(double frequencyMHz) {
        return frequencyMHz > fromMHz && frequencyMHz <= toMHz;
    }

    /** At a frequency of the range. */
    public double wattPerM2(double frequencyMHz) {
        return unit.toWattPerM2(value + perMHz * frequencyMHz);
    }
}

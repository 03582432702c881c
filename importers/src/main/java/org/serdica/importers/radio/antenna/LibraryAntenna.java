package org.serdica.importers.radio.antenna;

import org.serdica.model.radio.antenna.AntennaPattern;

/**
 * An antenna to choose from.
 *
 * @param id short and stable, as cells name it
 * @param fromMHz the lowest frequency that it is made for
 * @param toMHz the highest
 */
public record LibraryAntenna(String id, String name, double fromMHz, double toMHz, AntennaPattern pattern) {
    public boolean fits(double fMHz) {
        return fMHz >= fromMHz && fMHz <= toMHz;
    }
}

package org.serdica.model.radio.network;

import java.util.List;

/**
 * A place with antennas.
 *
 * @param z of the mast's foot
 * @param building that it stands on, empty for none
 */
public record Site(
        String id,
        String name,
        String operator,
        double x,
        double y,
        double z,
        double mastHeightM,
        String building,
        List<Sector> sectors) {
    public Site {
        sectors = List.copyOf(sectors);
    }
}

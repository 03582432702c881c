package org.serdica.app.ui.hud;

import java.util.Optional;
import org.serdica.app.ui.time.GeoPlace;

/** Degrees of a place given in the city's CRS; none where the city has no place on the earth. */
@FunctionalInterface
public interface DegreesLookup {
    DegreesLookup NONE = (x, y) -> Optional.empty();

    Optional<GeoPlace> at(double x, double y);
}

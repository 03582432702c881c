package org.serdica.app.ui.place;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** Turns coordinates of a CRS into degrees and back; empty for a CRS that is not known or a place out of its reach. */
public interface Geography {
    /** Knows no CRS at all. */
    Geography NONE = new Geography() {
        @Override
        public Optional<GeoPlace> toDegrees(String crs, double x, double y) {
            return Optional.empty();
        }

        @Override
        public Optional<Point2D> fromDegrees(String crs, GeoPlace place) {
            return Optional.empty();
        }
    };

    Optional<GeoPlace> toDegrees(String crs, double x, double y);

    Optional<Point2D> fromDegrees(String crs, GeoPlace place);

    /** Where on the globe a city lies; the program's home where nobody can tell. */
    default GeoPlace middleOf(City city) {
        Bounds b = city.bounds();
        return b.isEmpty()
                ? GeoPlace.SOFIA
                : toDegrees(city.frame().crs(), b.centreX(), b.centreY()).orElse(GeoPlace.SOFIA);
    }
}

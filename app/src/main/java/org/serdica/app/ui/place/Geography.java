package org.serdica.app.ui.place;

import java.util.Optional;
import javafx.geometry.Point2D;

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
}

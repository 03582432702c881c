package org.serdica.app.ui.place;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.serdica.importers.api.Crs;

/** Knows every CRS that files may come in. */
public final class CrsGeography implements Geography {
    @Override
    public Optional<GeoPlace> toDegrees(String crs, double x, double y) {
        return Crs.toDegrees(crs)
                .map(t -> t.point(x, y))
                .filter(CrsGeography::isKnown)
                .map(lonLat -> new GeoPlace(lonLat[1], lonLat[0]));
    }

    @Override
    public Optional<Point2D> fromDegrees(String crs, GeoPlace place) {
        return Crs.fromDegrees(crs)
                .map(t -> t.point(place.longitudeDeg(), place.latitudeDeg()))
                .filter(CrsGeography::isKnown)
                .map(xy -> new Point2D(xy[0], xy[1]));
    }

    private static boolean isKnown(double[] point) {
        return Double.isFinite(point[0]) && Double.isFinite(point[1]);
    }
}

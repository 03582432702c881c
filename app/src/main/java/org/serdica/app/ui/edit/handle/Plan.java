package org.serdica.app.ui.edit.handle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;

/** The corners and walls of a footprint, numbered through all its rings; wall i runs from corner i to the next. */
record Plan(Polygon footprint) {
    /** More corners than this are a shape that nobody pulls corner by corner. */
    private static final int MOST_CORNERS = 200;

    /** Where a corner is to be found. */
    record Place(int ring, int corner) {}

    /** The plan of a building that has a form; null for all else. */
    static @Nullable Plan of(City city, CityObject object) {
        if (object.kind() != ObjectKind.BUILDING) {
            return null;
        }
        Optional<FormRecovery.Recovered> known = FormRecovery.of(city, object);
        return known.map(k -> new Plan(k.building().form().footprint()))
                .filter(p -> p.count() <= MOST_CORNERS)
                .orElse(null);
    }

    int count() {
        return footprint.getNumPoints() - 1 - footprint.getNumInteriorRing();
    }

    Place place(int number) {
        int left = number;
        for (int ring = 0; ring <= footprint.getNumInteriorRing(); ring++) {
            int corners = ring(ring).getNumPoints() - 1;
            if (left < corners) {
                return new Place(ring, left);
            }
            left -= corners;
        }
        throw new IndexOutOfBoundsException(number);
    }

    Coordinate corner(int number) {
        return at(number, 0);
    }

    /** The corner so many places on round the same ring; backwards if negative. */
    Coordinate at(int number, int on) {
        Place p = place(number);
        LineString ring = ring(p.ring);
        return ring.getCoordinateN(Math.floorMod(p.corner + on, ring.getNumPoints() - 1));
    }

    Coordinate middleOfWall(int number) {
        Coordinate a = at(number, 0);
        Coordinate b = at(number, 1);
        return new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
    }

    LineString ring(int ring) {
        return ring == 0 ? footprint.getExteriorRing() : footprint.getInteriorRingN(ring - 1);
    }
}

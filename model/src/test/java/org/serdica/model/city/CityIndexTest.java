package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.serdica.model.geo.Bounds;

class CityIndexTest {
    private final City city = Houses.city(
            Houses.block("a", 0, 0, 0, 10, 10, 10),
            Houses.block("b", 20, 0, 0, 10, 10, 10),
            Houses.block("c", 900, 900, 0, 10, 10, 10),
            new ObjectDraft("tree", ObjectKind.TREE).point(15, 5, 0),
            new ObjectDraft("nowhere", ObjectKind.GENERIC));

    @Test
    void findsWhatTouchesARectangle() {
        assertThat(city.index().in(Bounds.ofPlan(9, 4, 16, 6)))
                .extracting(CityObject::id)
                .containsExactlyInAnyOrder("a", "tree");
        assertThat(city.index().in(Bounds.ofPlan(-1e6, -1e6, 1e6, 1e6))).hasSize(4);
    }

    @Test
    void findsWhatTouchesAPolygonAndNotWhatOnlyItsBoxDoes() {
        // An L around block b: its box holds b, the L itself does not.
        assertThat(city.index().in(polygon("POLYGON((-1 -1, 16 -1, 16 12, 40 12, 40 14, -1 14, -1 -1))")))
                .extracting(CityObject::id)
                .containsExactlyInAnyOrder("a", "tree");
    }

    @Test
    void findsABlockThatHoldsThePolygonAsAWhole() {
        assertThat(city.index().in(polygon("POLYGON((3 3, 4 3, 4 4, 3 4, 3 3))")))
                .extracting(CityObject::id)
                .containsExactly("a");
    }

    @Test
    void findsAnEdgeThatCrosses() {
        assertThat(city.index().in(polygon("POLYGON((24 -5, 26 -5, 26 15, 24 15, 24 -5))")))
                .extracting(CityObject::id)
                .containsExactly("b");
    }

    private static Polygon polygon(String wkt) {
        try {
            return (Polygon) new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}

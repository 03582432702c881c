package org.serdica.app.scene.mesh.facade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.SurfaceKind;

class SeamsTest {
    /** A wall 14 m long and 12 m high, cut along its diagonal; its far corner stands {@code out} metres out of its plane. */
    private static City cutWall(SurfaceKind upper, double out) {
        return House.city(new House("cut", 0, 0, 14, 10, 12)
                .surface(SurfaceKind.WALL, 0, 0, 0, 14, 0, 0, 14, 0, 12)
                .surface(upper, 0, 0, 0, 14, 0, 12, 0, -out, 12));
    }

    /** How far the middle of the first piece's diagonal is from an edge, 1.4 m at the most. */
    private static float atTheCut(City city) {
        FacadeLayout layout = House.layout(city, 0.25);
        Patch p = layout.patches().getFirst();
        EdgeDistance edges = new EdgeDistance();
        edges.measure(layout.tile(), layout.frame(), p, layout.seams(), false);
        return edges.other[p.height() / 2 * p.width() + p.width() / 2];
    }

    @Test
    void cutThroughOneWallIsNoEdge() {
        assertThat(atTheCut(cutWall(SurfaceKind.WALL, 0))).isEqualTo(EdgeDistance.REACH_M);
    }

    @Test
    void foldBetweenTwoWallsIsOne() {
        assertThat(atTheCut(cutWall(SurfaceKind.WALL, 2))).isLessThan(0.3f);
    }

    @Test
    void rimOfAWindowInTheSamePlaneIsOne() {
        assertThat(atTheCut(cutWall(SurfaceKind.WINDOW, 0))).isLessThan(0.3f);
    }

    @Test
    void outlineOfTheWholeWallStays() {
        FacadeLayout layout = House.layout(cutWall(SurfaceKind.WALL, 0), 0.25);
        Patch p = layout.patches().getFirst();
        EdgeDistance edges = new EdgeDistance();
        edges.measure(layout.tile(), layout.frame(), p, layout.seams(), false);
        assertThat(edges.other[p.height() / 2 * p.width() + p.width() - 1]).isLessThan(0.3f);
    }
}

package org.serdica.model.building.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.Houses;

class SnapEngineTest {
    /** One house of 8 m by 12 m whose corner is at (100, 200). */
    private static final City CITY = Houses.city(Houses.gabled("h", 100, 200, 550, 8, 12, 5, 9));

    private static final double[] NOTHING_DRAWN = {};
    private final SnapEngine engine = new SnapEngine();

    private Snap snap(double x, double y, double... drawn) {
        return engine.snap(CITY, x, y, drawn, SnapSettings.DEFAULTS);
    }

    private static void assertAt(Snap snap, SnapKind kind, double x, double y) {
        assertThat(snap.kind()).isEqualTo(kind);
        assertThat(snap.x()).isEqualTo(x, within(1e-3));
        assertThat(snap.y()).isEqualTo(y, within(1e-3));
    }

    @Test
    void cornersComeBeforeEdges() {
        Snap corner = snap(100.4, 200.3);

        assertAt(corner, SnapKind.VERTEX, 100, 200);
        assertThat(corner.guides()).singleElement().satisfies(g -> assertThat(g.objectId())
                .isEqualTo("h"));
    }

    @Test
    void theMiddleOfAnEdgeComesBeforeTheEdge() {
        assertAt(snap(100.5, 206.4), SnapKind.MIDPOINT, 100, 206);
        assertAt(snap(100.5, 203), SnapKind.EDGE, 100, 203);
    }

    @Test
    void anEdgeIsExtendedBeyondItsEnds() {
        Snap beyond = snap(100.6, 225);

        assertAt(beyond, SnapKind.EXTENSION, 100, 225);
        assertThat(beyond.guides()).extracting(Guide::objectId).contains("h");
    }

    @Test
    void aPointFarFromAllIsWhereTheCursorIs() {
        assertAt(snap(160, 260, NOTHING_DRAWN), SnapKind.NONE, 160, 260);
    }

    @Test
    void anEdgeGoesOnStraightOrAtARightAngle() {
        assertAt(snap(330, 300.4, 300, 300, 310, 300), SnapKind.STRAIGHT_ON, 330, 300);
        assertAt(snap(310.4, 320, 300, 300, 310, 300), SnapKind.RIGHT_ANGLE, 310, 320);
    }

    @Test
    void anEdgeRunsParallelToItsNeighbour() {
        assertAt(snap(115.4, 216, 115, 202), SnapKind.PARALLEL, 115, 216);
    }

    @Test
    void whereTwoGuidesCrossIsASnapOfItsOwn() {
        // Square to the last edge, and in line with the house's northern wall.
        Snap crossing = snap(120.5, 212.5, 110, 190, 120, 190);

        assertAt(crossing, SnapKind.CROSSING, 120, 212);
        assertThat(crossing.guides()).hasSizeGreaterThan(1);
    }

    @Test
    void theFirstCornerClosesADrawing() {
        assertAt(snap(300.3, 300.3, 300, 300, 310, 300, 310, 310), SnapKind.START, 300, 300);
    }

    @Test
    void whatIsDraggedDoesNotAttractItself() {
        Snap snap = engine.snap(CITY, 100.4, 200.3, NOTHING_DRAWN, SnapSettings.DEFAULTS, "h"::equals);

        assertThat(snap.isSnapped()).isFalse();
    }

    @Test
    void aGridMayBeTurned() {
        SnapSettings grid =
                SnapSettings.DEFAULTS.with(EnumSet.of(SnapKind.GRID)).withGrid(10, 300, 300, 90);

        assertAt(engine.snap(CITY, 318, 312, NOTHING_DRAWN, grid), SnapKind.GRID, 320, 310);
    }

    @Test
    void whatIsSwitchedOffDoesNotAttract() {
        SnapSettings edges = SnapSettings.DEFAULTS.with(EnumSet.of(SnapKind.EDGE));

        assertAt(engine.snap(CITY, 100.4, 200.3, NOTHING_DRAWN, edges), SnapKind.EDGE, 100.4, 200);
    }
}

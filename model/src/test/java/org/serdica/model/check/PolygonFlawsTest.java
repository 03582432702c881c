package org.serdica.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serdica.model.check.Figures.flat;
import static org.serdica.model.check.Figures.polygon;
import static org.serdica.model.check.Figures.ring;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.RingFault;
import org.serdica.model.geo.Position;

class PolygonFlawsTest {
    private static final double[] SQUARE = flat(0, 0, 10, 0, 10, 10, 0, 10);

    private static List<Flaw> flaws(ObjectDraft draft) {
        return new ObjectCheck(CheckSettings.DEFAULTS).check(draft);
    }

    private static List<FlawCode> codes(ObjectDraft draft) {
        return flaws(draft).stream().map(Flaw::code).toList();
    }

    @Test
    void aSquareIsSound() {
        assertThat(flaws(polygon(SQUARE))).isEmpty();
    }

    @Test
    void aSquareWithARoundOfHolesIsSound() {
        assertThat(flaws(polygon(SQUARE, flat(1, 1, 1, 2, 2, 2, 2, 1), flat(4, 4, 4, 6, 6, 6, 6, 4))))
                .isEmpty();
    }

    @Test
    void twoPointsAreTooFew() {
        assertThat(codes(polygon(flat(0, 0, 5, 0)))).containsExactly(FlawCode.TOO_FEW_POINTS);
    }

    @Test
    void pointsWithinTheSnappingToleranceCountAsOneSoThatAThinTriangleHasTooFew() {
        assertThat(codes(polygon(flat(0, 0, 5, 0, 0, 0.0005)))).containsExactly(FlawCode.TOO_FEW_POINTS);
    }

    @Test
    void aPointTwiceInARowIsNamedWithItsPlace() {
        List<Flaw> flaws = flaws(polygon(flat(0, 0, 10, 0, 10, 0, 10, 10, 0, 10)));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.CONSECUTIVE_POINTS_SAME);
        assertThat(flaws.getFirst().at()).isEqualTo(new Position(10, 0, 0));
    }

    @Test
    void aFinerSnappingTellsTwoNearPointsApart() {
        ObjectDraft near = polygon(flat(0, 0, 10, 0, 10, 0.0008, 10, 10, 0, 10));

        assertThat(codes(near)).containsExactly(FlawCode.CONSECUTIVE_POINTS_SAME);
        assertThat(new ObjectCheck(new CheckSettings(0.0001, 0.01, 20, 0)).check(near))
                .isEmpty();
    }

    @Test
    void whatAReaderHadToCloseIsToldAsNotClosed() {
        ObjectDraft draft = polygon(SQUARE);
        draft.fault(RingFault.Kind.NOT_CLOSED, 0, 10, 0);

        assertThat(codes(draft)).containsExactly(FlawCode.RING_NOT_CLOSED);
    }

    @Test
    void aBowTieCrossesItself() {
        assertThat(codes(polygon(flat(0, 0, 10, 10, 10, 0, 0, 12)))).containsExactly(FlawCode.RING_SELF_INTERSECTION);
    }

    @Test
    void aBridgeWalkedBothWaysTouchesItself() {
        assertThat(codes(polygon(flat(0, 0, 10, 0, 10, 10, 5, 10, 5, 5, 6, 5, 6, 6, 5, 5, 5, 10, 0, 10))))
                .containsExactly(FlawCode.RING_SELF_INTERSECTION);
    }

    @Test
    void aSpikeTurnsBackOnItself() {
        assertThat(codes(polygon(flat(0, 0, 10, 0, 10, 10, 5, 10, 5, 15, 5, 10.5, 0, 10))))
                .containsExactly(FlawCode.RING_SELF_INTERSECTION);
    }

    @Test
    void aRingOnALineCollapsed() {
        assertThat(codes(polygon(flat(0, 0, 5, 0, 10, 0)))).containsExactly(FlawCode.RING_SELF_INTERSECTION);
    }

    @Test
    void aStarOfAThousandPointsIsSoundAndFoundOutWithOnePointTooFar() {
        double[] xy = new double[2000];
        for (int i = 0; i < 1000; i++) {
            double r = i % 2 == 0 ? 100 : 90;
            xy[i * 2] = r * Math.cos(i * Math.PI / 500);
            xy[i * 2 + 1] = r * Math.sin(i * Math.PI / 500);
        }
        assertThat(flaws(polygon(flat(xy)))).isEmpty();

        xy[1000] = 200;
        assertThat(codes(polygon(flat(xy)))).containsExactly(FlawCode.RING_SELF_INTERSECTION);
    }

    @Test
    void aHoleThroughTheBorderIntersectsIt() {
        assertThat(codes(polygon(SQUARE, flat(8, 4, 8, 6, 12, 6, 12, 4)))).containsExactly(FlawCode.INTERSECTION_RINGS);
    }

    @Test
    void aHoleThereTwiceIsADuplicate() {
        double[] hole = flat(4, 4, 4, 6, 6, 6, 6, 4);

        assertThat(codes(polygon(SQUARE, hole, hole))).containsExactly(FlawCode.DUPLICATED_RINGS);
    }

    @Test
    void aCornerTwentyCentimetresUpLeavesThePlane() {
        List<Flaw> flaws = flaws(polygon(ring(0, 0, 0, 10, 0, 0, 10, 10, 0.2, 0, 10, 0)));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.NON_PLANAR_POLYGON_DISTANCE_PLANE);
        // A square with one corner up by h: every corner lies a quarter of h from the plane that fits best.
        assertThat(flaws.getFirst().measure()).isBetween(0.049, 0.051);
    }

    @Test
    void aWiderToleranceLetsTheCornerPass() {
        ObjectDraft bent = polygon(ring(0, 0, 0, 10, 0, 0, 10, 10, 0.2, 0, 10, 0));

        assertThat(new ObjectCheck(new CheckSettings(0.001, 0.06, 20, 0)).check(bent))
                .isEmpty();
    }

    @Test
    void aSmallFoldLeansThoughAllPointsAreNearThePlane() {
        // A strip 4 mm wide along the border climbs 6 mm: 56 degrees, or more for triangles across the fold.
        List<Flaw> flaws =
                flaws(polygon(ring(0, 0, 0, 10, 0, 0, 10, 10, 0, 10, 10.004, 0.006, 0, 10.004, 0.006, 0, 10, 0)));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.NON_PLANAR_POLYGON_NORMALS_DEVIATION);
        assertThat(flaws.getFirst().measure()).isBetween(55.0, 90.0);
    }

    @Test
    void holesThatTouchInTwoPlacesCutTheInsideInTwo() {
        assertThat(codes(polygon(SQUARE, flat(5, 0, 0, 5, 5, 10, 10, 5))))
                .containsExactly(FlawCode.POLYGON_INTERIOR_DISCONNECTED);
    }

    @Test
    void aHoleBesideThePolygonIsOutside() {
        assertThat(codes(polygon(SQUARE, flat(20, 4, 20, 6, 22, 6, 22, 4))))
                .containsExactly(FlawCode.INNER_RING_OUTSIDE);
    }

    @Test
    void aHoleInAHoleIsNested() {
        assertThat(codes(polygon(SQUARE, flat(2, 2, 2, 8, 8, 8, 8, 2), flat(4, 4, 4, 6, 6, 6, 6, 4))))
                .containsExactly(FlawCode.INNER_RINGS_NESTED);
    }

    @Test
    void aHoleTurnedAsTheBorderIsHasTheSameOrientation() {
        List<Flaw> flaws = flaws(polygon(SQUARE, flat(4, 4, 6, 4, 6, 6, 4, 6)));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.ORIENTATION_RINGS_SAME);
        assertThat(flaws.getFirst().spot().ring()).isEqualTo(1);
    }

    @Test
    void aWallFarFromZeroIsCheckedAsOneAtZero() {
        double x = 322_000;
        double y = 4_730_000;

        assertThat(flaws(polygon(ring(x, y, 550, x + 7.07, y + 7.07, 550, x + 7.07, y + 7.07, 560, x, y, 560))))
                .isEmpty();
    }

    @Test
    void aBuildingWithoutGeometryIsNamed() {
        assertThat(codes(Figures.building("empty"))).containsExactly(FlawCode.CITYOBJECT_HAS_NO_GEOMETRY);
    }
}

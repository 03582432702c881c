package org.serdica.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serdica.model.check.Figures.box;
import static org.serdica.model.check.Figures.face;
import static org.serdica.model.check.Figures.faces;
import static org.serdica.model.check.Figures.ring;
import static org.serdica.model.check.Figures.solid;
import static org.serdica.model.check.Figures.turned;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Position;

class SolidFlawsTest {
    private static List<Flaw> flaws(ObjectDraft draft) {
        return new ObjectCheck(CheckSettings.DEFAULTS).check(draft);
    }

    private static List<FlawCode> codes(ObjectDraft draft) {
        return flaws(draft).stream().map(Flaw::code).toList();
    }

    private static ObjectDraft solidOf(List<double[]> faces) {
        ObjectDraft draft = solid();
        faces(draft, faces);
        return draft;
    }

    @Test
    void aBoxIsSound() {
        assertThat(flaws(solidOf(box(0, 0, 0, 4, 5, 6)))).isEmpty();
    }

    @Test
    void aGabledHouseIsSound() {
        assertThat(flaws(Houses.gabled("h", 322_000, 4_730_000, 550, 8, 10, 3, 7)))
                .isEmpty();
    }

    @Test
    void threePolygonsAreTooFew() {
        assertThat(codes(solidOf(box(0, 0, 0, 1, 1, 1).subList(0, 3)))).containsExactly(FlawCode.TOO_FEW_POLYGONS);
    }

    @Test
    void aBoxWithoutItsLidIsNotClosedAndSaysSoOnce() {
        List<double[]> open = new ArrayList<>(box(0, 0, 0, 1, 1, 1));
        open.remove(1);
        List<Flaw> flaws = flaws(solidOf(open));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.SHELL_NOT_CLOSED);
        assertThat(flaws.getFirst().measure()).isEqualTo(4);
        assertThat(flaws.getFirst().at()).extracting(Position::z).isEqualTo(1.0);
    }

    @Test
    void twoBoxesWithOneEdgeInCommonAreNoManifold() {
        List<double[]> both = new ArrayList<>(box(0, 0, 0, 1, 1, 1));
        both.addAll(box(1, 1, 0, 1, 1, 1));
        List<Flaw> flaws = flaws(solidOf(both));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.NON_MANIFOLD_CASE);
        assertThat(flaws.getFirst().at()).isEqualTo(new Position(1, 1, 0.5));
    }

    @Test
    void twoBoxesWithOneCornerInCommonAreNoManifold() {
        List<double[]> both = new ArrayList<>(box(0, 0, 0, 1, 1, 1));
        both.addAll(box(1, 1, 1, 1, 1, 1));
        List<Flaw> flaws = flaws(solidOf(both));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.NON_MANIFOLD_CASE);
        assertThat(flaws.getFirst().at()).isEqualTo(new Position(1, 1, 1));
    }

    @Test
    void twoBoxesApartAreTwoPieces() {
        List<double[]> both = new ArrayList<>(box(0, 0, 0, 1, 1, 1));
        both.addAll(box(5, 5, 0, 1, 1, 1));

        assertThat(codes(solidOf(both))).containsExactly(FlawCode.MULTIPLE_CONNECTED_COMPONENTS);
    }

    @Test
    void aRoofWhosePointWasPulledThroughTheFloorCrossesIt() {
        ObjectDraft draft = solid();
        face(draft, ring(0, 0, 0, 0, 4, 0, 4, 4, 0, 4, 0, 0));
        // Walls up to 3 m, and a roof of four triangles to a point 3 m below the floor.
        face(draft, ring(0, 0, 0, 4, 0, 0, 4, 0, 3, 0, 0, 3));
        face(draft, ring(4, 0, 0, 4, 4, 0, 4, 4, 3, 4, 0, 3));
        face(draft, ring(4, 4, 0, 0, 4, 0, 0, 4, 3, 4, 4, 3));
        face(draft, ring(0, 4, 0, 0, 0, 0, 0, 0, 3, 0, 4, 3));
        face(draft, ring(0, 0, 3, 4, 0, 3, 2, 2, -3));
        face(draft, ring(4, 0, 3, 4, 4, 3, 2, 2, -3));
        face(draft, ring(4, 4, 3, 0, 4, 3, 2, 2, -3));
        face(draft, ring(0, 4, 3, 0, 0, 3, 2, 2, -3));

        assertThat(codes(draft)).isNotEmpty().containsOnly(FlawCode.SHELL_SELF_INTERSECTION);
    }

    @Test
    void oneWallTurnedInsideIsTheOneNamed() {
        List<double[]> faces = new ArrayList<>(box(0, 0, 0, 2, 2, 2));
        faces.set(3, turned(faces.get(3)));
        List<Flaw> flaws = flaws(solidOf(faces));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.POLYGON_WRONG_ORIENTATION);
        assertThat(flaws.getFirst().spot().surface()).isEqualTo(3);
        assertThat(flaws.getFirst().at()).isEqualTo(new Position(2, 1, 1));
    }

    @Test
    void fourOfSixWallsTurnedInsideAreTheOnesNamed() {
        List<double[]> faces = new ArrayList<>(box(0, 0, 0, 2, 2, 2));
        for (int f = 0; f < 4; f++) {
            faces.set(f, turned(faces.get(f)));
        }

        assertThat(flaws(solidOf(faces))).extracting(f -> f.spot().surface()).containsExactly(0, 1, 2, 3);
    }

    private static ObjectDraft withHollow(List<double[]> outer, List<double[]> hollow) {
        ObjectDraft draft = solidOf(outer);
        draft.nextShell();
        faces(draft, hollow);
        return draft;
    }

    @Test
    void aBoxWithAHollowIsSound() {
        assertThat(flaws(withHollow(box(0, 0, 0, 9, 9, 9), turned(box(3, 3, 3, 2, 2, 2)))))
                .isEmpty();
    }

    @Test
    void aHollowThroughTheWallIntersectsTheShell() {
        assertThat(codes(withHollow(box(0, 0, 0, 9, 9, 9), turned(box(7, 3, 3, 4, 2, 2)))))
                .containsExactly(FlawCode.INTERSECTION_SHELLS);
    }

    @Test
    void aHollowThatSharesAFaceIntersectsTheShell() {
        assertThat(codes(withHollow(box(0, 0, 0, 9, 9, 9), turned(box(0, 3, 3, 2, 2, 2)))))
                .containsExactly(FlawCode.INTERSECTION_SHELLS);
    }

    @Test
    void aHollowAsLargeAsTheBoxIsADuplicate() {
        assertThat(codes(withHollow(box(0, 0, 0, 9, 9, 9), turned(box(0, 0, 0, 9, 9, 9)))))
                .containsExactly(FlawCode.DUPLICATED_SHELLS);
    }

    @Test
    void aHollowBesideTheBoxIsOutside() {
        assertThat(codes(withHollow(box(0, 0, 0, 9, 9, 9), turned(box(20, 3, 3, 2, 2, 2)))))
                .containsExactly(FlawCode.INNER_SHELL_OUTSIDE);
    }

    @Test
    void aHollowLikeALidAcrossTheRoomCutsItInTwo() {
        // Two pyramids base to base; the base's edges lie on the four walls.
        List<double[]> lid = List.of(
                ring(0, 0, 4, 8, 0, 4, 4, 4, 5),
                ring(8, 0, 4, 8, 8, 4, 4, 4, 5),
                ring(8, 8, 4, 0, 8, 4, 4, 4, 5),
                ring(0, 8, 4, 0, 0, 4, 4, 4, 5),
                ring(8, 0, 4, 0, 0, 4, 4, 4, 3),
                ring(8, 8, 4, 8, 0, 4, 4, 4, 3),
                ring(0, 8, 4, 8, 8, 4, 4, 4, 3),
                ring(0, 0, 4, 0, 8, 4, 4, 4, 3));

        assertThat(codes(withHollow(box(0, 0, 0, 8, 8, 8), turned(lid))))
                .containsExactly(FlawCode.SOLID_INTERIOR_DISCONNECTED);
    }

    @Test
    void aBoxTurnedInsideOutHasAShellOfWrongOrientation() {
        assertThat(codes(solidOf(turned(box(0, 0, 0, 2, 2, 2))))).containsExactly(FlawCode.WRONG_ORIENTATION_SHELL);
    }

    @Test
    void aHollowTurnedAsTheOuterShellIsHasTheWrongOrientation() {
        List<Flaw> flaws = flaws(withHollow(box(0, 0, 0, 9, 9, 9), box(3, 3, 3, 2, 2, 2)));

        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.WRONG_ORIENTATION_SHELL);
        assertThat(flaws.getFirst().spot().shell()).isEqualTo(1);
    }

    private static ObjectDraft composite(List<double[]> first, List<double[]> second) {
        ObjectDraft draft = solidOf(first);
        draft.inComposite();
        draft.geometry(20, GeometryType.SOLID);
        draft.inComposite();
        faces(draft, second);
        return draft;
    }

    @Test
    void twoBoxesWallToWallMakeASoundCompositeSolid() {
        assertThat(flaws(composite(box(0, 0, 0, 2, 2, 2), box(2, 0, 0, 2, 2, 2))))
                .isEmpty();
    }

    @Test
    void twoBoxesHalfInEachOtherIntersect() {
        assertThat(codes(composite(box(0, 0, 0, 2, 2, 2), box(1, 0, 0, 2, 2, 2))))
                .containsExactly(FlawCode.INTERSECTION_SOLIDS);
    }

    @Test
    void aColumnThroughASlabIntersectsIt() {
        assertThat(codes(composite(box(0, 0, 0, 9, 9, 1), box(4, 4, -3, 1, 1, 7))))
                .containsExactly(FlawCode.INTERSECTION_SOLIDS);
    }

    @Test
    void oneBoxTwiceIsADuplicate() {
        assertThat(codes(composite(box(0, 0, 0, 2, 2, 2), box(0, 0, 0, 2, 2, 2))))
                .containsExactly(FlawCode.DUPLICATED_SOLIDS);
    }

    @Test
    void twoBoxesApartAreDisconnected() {
        assertThat(codes(composite(box(0, 0, 0, 2, 2, 2), box(7, 0, 0, 2, 2, 2))))
                .containsExactly(FlawCode.DISCONNECTED_SOLIDS);
    }

    private static ObjectDraft family(ObjectKind kind, List<double[]> first, List<double[]> second) {
        ObjectDraft root = Figures.building("root");
        int n = 0;
        for (List<double[]> body : List.of(first, second)) {
            ObjectDraft child = new ObjectDraft("child-" + ++n, kind);
            child.geometry(20, GeometryType.SOLID);
            faces(child, body);
            root.addChild(child);
        }
        return root;
    }

    @Test
    void partsOfABuildingMayTouchButNotOverlap() {
        List<double[]> house = box(0, 0, 0, 4, 4, 4);

        assertThat(flaws(family(ObjectKind.BUILDING_PART, house, box(4, 0, 0, 4, 4, 4))))
                .isEmpty();
        List<Flaw> flaws = flaws(family(ObjectKind.BUILDING_PART, house, box(3, 1, 0, 4, 2, 2)));
        assertThat(flaws).extracting(Flaw::code).containsExactly(FlawCode.BUILDINGPARTS_OVERLAP);
        assertThat(flaws.getFirst().spot().other()).isEqualTo("child-1");
    }

    @Test
    void anOverlapWithinTheToleranceIsATouch() {
        ObjectDraft parts = family(ObjectKind.BUILDING_PART, box(0, 0, 0, 4, 4, 4), box(3.97, 0, 0, 4, 4, 4));

        assertThat(codes(parts)).containsExactly(FlawCode.BUILDINGPARTS_OVERLAP);
        assertThat(new ObjectCheck(new CheckSettings(0.001, 0.01, 20, 0.05)).check(parts))
                .isEmpty();
    }

    @Test
    void roomsThatOverlapAreOverlappingCells() {
        assertThat(codes(family(ObjectKind.BUILDING_ROOM, box(0, 0, 0, 4, 4, 4), box(2, 0, 0, 4, 4, 4))))
                .containsExactly(FlawCode.CELLS_OVERLAP);
    }

    @Test
    void aBadPolygonKeepsItsShellFromBeingJudged() {
        List<double[]> faces = new ArrayList<>(box(0, 0, 0, 2, 2, 2));
        faces.remove(1);
        faces.set(0, ring(0, 0, 0, 0, 2, 0, 0, 2, 0, 2, 2, 0, 2, 0, 0));

        assertThat(codes(solidOf(faces))).containsExactly(FlawCode.CONSECUTIVE_POINTS_SAME);
    }
}

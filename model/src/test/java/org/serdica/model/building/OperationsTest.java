package org.serdica.model.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.roof.RoofDirection;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.check.ObjectCheck;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Houses;
import org.serdica.model.city.Terrain;
import org.serdica.model.edit.EditLog;
import org.serdica.model.geo.HeightRaster;

class OperationsTest {
    private static final BuildingForm HOUSE =
            new BuildingForm(Plots.at(0, 0, 10, 0, 10, 6, 0, 6), Base.LOWEST, new Eaves.Storeys(2, 3), RoofForm.FLAT);
    private static final City EMPTY = Houses.city();

    private static Coordinate middle(BuildingForm form) {
        return form.footprint().getCentroid().getCoordinate();
    }

    private static double[] line(double... xy) {
        double[] out = xy.clone();
        for (int i = 0; i < xy.length; i += 2) {
            out[i] += Plots.E;
            out[i + 1] += Plots.N;
        }
        return out;
    }

    @Test
    void turningGoesClockwiseAndTakesTheRoofWithIt() {
        BuildingForm gabled = HOUSE.with(RoofForm.ofHeight(RoofShape.GABLED, 3).with(new RoofDirection.Down(0, 0)));
        BuildingForm turned = gabled.rotated(Plots.E, Plots.N, 90);

        assertThat(middle(turned).x - Plots.E).isEqualTo(3, within(1e-3));
        assertThat(middle(turned).y - Plots.N).isEqualTo(-5, within(1e-3));
        assertThat(turned.roof().direction()).isEqualTo(new RoofDirection.Down(90, 0));
    }

    @Test
    void scalingStretchesAlongItsAxis() {
        BuildingForm longer = HOUSE.scaled(Plots.E, Plots.N, 90, 2, 1);

        assertThat(longer.footprint().getEnvelopeInternal().getWidth()).isEqualTo(20, within(1e-3));
        assertThat(longer.footprint().getEnvelopeInternal().getHeight()).isEqualTo(6, within(1e-3));
    }

    @Test
    void copiesStandInRows() {
        List<BuildingForm> all = Copies.inGrid(HOUSE, 3, 15, 0, 2, 0, 10);

        assertThat(all).hasSize(6);
        assertThat(all.getFirst()).isEqualTo(HOUSE);
        assertThat(middle(all.getLast()).x - middle(HOUSE).x).isEqualTo(30, within(1e-3));
        assertThat(middle(all.getLast()).y - middle(HOUSE).y).isEqualTo(10, within(1e-3));
    }

    @Test
    void copiesAlongAStreetFaceIt() {
        // The house's front is its long southern wall; the street runs north.
        List<BuildingForm> all = Copies.along(HOUSE, line(100, 0, 100, 60), 20, 8, 180, Copies.Side.BOTH);

        assertThat(all).hasSize(6);
        for (BuildingForm form : all) {
            var box = form.footprint().getEnvelopeInternal();
            assertThat(box.getHeight()).isEqualTo(10, within(1e-3));
            double near = Math.min(Math.abs(box.getMinX() - Plots.E - 100), Math.abs(box.getMaxX() - Plots.E - 100));
            assertThat(near).isEqualTo(8, within(1e-3));
        }
    }

    @Test
    void aSplitSharesResidentsByVolumeAndLosesNobody() {
        PlannedBuilding block = new PlannedBuilding(
                "B7", HOUSE, Map.of("residents", AttributeValue.of(11L), "function", AttributeValue.of("residential")));
        List<PlannedBuilding> parts = Splitting.split(block, line(4, -1, 4, 7), Terrain.NONE, new FreeIds(EMPTY));

        assertThat(parts).extracting(PlannedBuilding::id).containsExactly("B7", "B7-1");
        assertThat(parts.get(0).form().footprint().getArea()).isEqualTo(36, within(1e-3));
        assertThat(parts.get(1).form().footprint().getArea()).isEqualTo(24, within(1e-3));
        assertThat(parts).extracting(p -> p.number("residents")).containsExactly(7.0, 4.0);
        assertThat(parts).allSatisfy(p -> assertThat(p.attributes()).containsKey("function"));
    }

    @Test
    void aLineThatMissesSplitsNothing() {
        PlannedBuilding block = new PlannedBuilding("B7", HOUSE);
        assertThatThrownBy(() -> Splitting.split(block, line(4, -1, 4, 5), Terrain.NONE, new FreeIds(EMPTY)))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void aLineThatEndsAHairShortOfTheWallsStillSplits() {
        PlannedBuilding block = new PlannedBuilding("B7", HOUSE);
        assertThat(Splitting.split(block, line(4, 1e-5, 4, 6 - 1e-5), Terrain.NONE, new FreeIds(EMPTY)))
                .hasSize(2);
    }

    @Test
    void mergedBuildingsAreOneWithTheirPeople() {
        PlannedBuilding large = new PlannedBuilding("B1", HOUSE, Map.of("residents", AttributeValue.of(5L)));
        PlannedBuilding small = new PlannedBuilding(
                "B2",
                HOUSE.with(Plots.at(10, 0, 14, 0, 14, 6, 10, 6)).with(new Eaves.Metres(3)),
                Map.of("residents", AttributeValue.of(2L), "function", AttributeValue.of("retail")));
        PlannedBuilding one = Merging.merge(List.of(small, large), Terrain.NONE);

        assertThat(one.id()).isEqualTo("B1");
        assertThat(one.form().footprint().getArea()).isEqualTo(84, within(1e-3));
        assertThat(one.form().eaves()).isEqualTo(HOUSE.eaves());
        assertThat(one.number("residents")).isEqualTo(7);
        assertThat(one.attributes()).containsEntry("function", AttributeValue.of("retail"));
    }

    @Test
    void aGapOfCentimetresIsClosedInAMergeAndOneOfMetresIsNot() {
        PlannedBuilding a = new PlannedBuilding("B1", HOUSE);
        PlannedBuilding near = new PlannedBuilding("B2", HOUSE.moved(10.05, 0));
        PlannedBuilding far = new PlannedBuilding("B3", HOUSE.moved(12, 0));

        assertThat(Merging.merge(List.of(a, near), Terrain.NONE)
                        .form()
                        .footprint()
                        .getArea())
                .isEqualTo(120.3, within(0.01));
        assertThatThrownBy(() -> Merging.merge(List.of(a, far), Terrain.NONE)).isInstanceOf(FormRefused.class);
    }

    @Test
    void aCourtyardLeavesWingsOfItsDepth() {
        Polygon square = Plots.at(0, 0, 20, 0, 20, 20, 0, 20);

        Polygon wings = FootprintEdits.withWings(square, 6);
        assertThat(wings.getNumInteriorRing()).isEqualTo(1);
        assertThat(wings.getArea()).isEqualTo(400 - 64, within(1e-3));
        assertThat(FootprintEdits.withoutCourtyard(wings, 0).getArea()).isEqualTo(400, within(1e-3));
        assertThatThrownBy(() -> FootprintEdits.withWings(square, 11)).isInstanceOf(FormRefused.class);
    }

    @Test
    void aCourtyardOverAWallOpensTheBuilding() {
        Polygon u = FootprintEdits.withCourtyard(
                Plots.at(0, 0, 20, 0, 20, 20, 0, 20), Plots.at(6, 10, 14, 10, 14, 25, 6, 25));

        assertThat(u.getNumInteriorRing()).isZero();
        assertThat(u.getArea()).isEqualTo(400 - 80, within(1e-3));
    }

    @Test
    void aWallIsPushedWithItsNeighbours() {
        Polygon p = Plots.at(0, 0, 10, 0, 10, 6, 0, 6);

        assertThat(FootprintEdits.wallPushed(p, 0, 1, 2).getArea()).isEqualTo(72, within(1e-3));
        assertThat(FootprintEdits.wallPushed(p, 0, 0, -1).getArea()).isEqualTo(50, within(1e-3));
        assertThat(FootprintEdits.wallPushed(p, 0, 0, 1).getNumPoints()).isEqualTo(5);
        assertThatThrownBy(() -> FootprintEdits.wallPushed(p, 0, 0, -6)).isInstanceOf(FormRefused.class);
    }

    @Test
    void aPieceOfAStraightWallIsPushedOutWithSteps() {
        Polygon p = Plots.at(0, 0, 4, 0, 10, 0, 10, 6, 0, 6);
        Polygon bay = FootprintEdits.wallPushed(p, 0, 0, 1);

        assertThat(bay.getArea()).isEqualTo(64, within(1e-3));
        assertThat(bay.getNumPoints()).isEqualTo(7);
    }

    @Test
    void wallsOfACourtyardArePushedOutOfTheBuilding() {
        Polygon p = FootprintEdits.withWings(Plots.at(0, 0, 20, 0, 20, 20, 0, 20), 6);

        assertThat(FootprintEdits.wallPushed(p, 1, 0, 1).getArea()).isEqualTo(336 + 8, within(1e-3));
    }

    @Test
    void cornersComeGoAndMove() {
        Polygon p = Plots.at(0, 0, 10, 0, 10, 6, 0, 6);
        Polygon house = FootprintEdits.withCornerIn(p, 0, 2, Plots.E + 5, Plots.N + 9);

        assertThat(house.getArea()).isEqualTo(75, within(1e-3));
        assertThat(FootprintEdits.withoutCorner(house, 0, 3).getArea()).isEqualTo(60, within(1e-3));
        assertThat(FootprintEdits.withCornerAt(p, 0, 2, Plots.E + 10, Plots.N + 8)
                        .getArea())
                .isEqualTo(70, within(1e-3));
        assertThatThrownBy(() -> FootprintEdits.withCornerAt(p, 0, 2, Plots.E - 5, Plots.N + 3))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void editsPutABuildingThereChangeItAndAreUndone() {
        EditLog log = new EditLog(EMPTY);
        PlannedBuilding house = new PlannedBuilding("B1", HOUSE);
        log.apply("draw", BuildingEdits.add(log.city(), List.of(house)));
        log.apply("raise", BuildingEdits.change(log.city(), house.with(HOUSE.with(new Eaves.Storeys(5, 3)))));

        assertThat(log.city().find("B1").orElseThrow().number("measuredHeight")).isEqualTo(15);
        log.undo();
        assertThat(log.city().find("B1").orElseThrow().number("measuredHeight")).isEqualTo(6);
        log.undo();
        assertThat(log.city().find("B1")).isEmpty();
    }

    @Test
    void aSplitIsOneEditThatIsUndone() {
        EditLog log = new EditLog(EMPTY);
        PlannedBuilding house = new PlannedBuilding("B1", HOUSE);
        log.apply("draw", BuildingEdits.add(log.city(), List.of(house)));
        List<PlannedBuilding> parts = Splitting.split(house, line(4, -1, 4, 7), Terrain.NONE, new FreeIds(log.city()));
        log.apply("split", BuildingEdits.replace(log.city(), List.of("B1"), parts));

        assertThat(log.city().objectCount()).isEqualTo(2);
        assertThat(log.city().find("B1-1")).isPresent();
        log.undo();
        assertThat(log.city().objectCount()).isEqualTo(1);
    }

    /** A wing of 6 m x 4 m east of the middle, in a mirror that stands north and south. */
    @Test
    void aMirroredBuildingHasItsWingOnTheOtherSideAndIsASoundSolid() {
        EditLog log = new EditLog(EMPTY);
        PlannedBuilding wing = new PlannedBuilding("B1", HOUSE.with(Plots.at(0, 0, 4, 0, 4, 4, 10, 4, 10, 8, 0, 8)));
        log.apply("draw", BuildingEdits.add(log.city(), List.of(wing)));
        log.apply("mirror", Transplant.mirrored(log.city(), "B1", Plots.E, Plots.N, 0));

        CityObject mirrored = log.city().find("B1").orElseThrow();
        assertThat(mirrored.bounds().minX()).isEqualTo(Plots.E - 10, within(1e-6));
        assertThat(mirrored.bounds().maxX()).isEqualTo(Plots.E, within(1e-6));
        assertThat(new ObjectCheck(CheckSettings.DEFAULTS).check(log.city().draft(mirrored)))
                .isEmpty();
        log.undo();
        assertThat(log.city().find("B1").orElseThrow().bounds().maxX()).isEqualTo(Plots.E + 10, within(1e-6));
    }

    /** Ground that rises 1 m in 10 to the east under a house whose dormers no form knows. */
    @Test
    void whatStoodOnTheGroundStandsOnItAfterAMove() {
        float[] z = new float[101 * 101];
        for (int i = 0; i < z.length; i++) {
            z[i] = 550 + i % 101 * 0.1f;
        }
        City city = Houses.city(Houses.gabled("h", 10, 10, 551, 8, 12, 5, 9))
                .withTerrain(new Terrain(new HeightRaster(0, 0, 1, 101, 101, z)));
        EditLog log = new EditLog(city);
        log.apply("move", Transplant.moved(city, "h", 30, 0));

        assertThat(log.city().find("h").orElseThrow().bounds().minZ()).isEqualTo(554, within(0.01));
        log.apply("copy", Transplant.copied(log.city(), "h", 0, 40, new FreeIds(log.city())));
        assertThat(log.city().find("h-1").orElseThrow().bounds().minY()).isEqualTo(50, within(1e-3));
    }

    @Test
    void anObjectIsTurnedClockwiseAsItIs() {
        City city = Houses.city(Houses.gabled("h", 0, 0, 550, 8, 12, 5, 9));
        EditLog log = new EditLog(city);
        log.apply("turn", Transplant.turned(city, "h", 0, 0, 90));

        var box = log.city().find("h").orElseThrow().bounds();
        assertThat(box.minY()).isEqualTo(-8, within(1e-3));
        assertThat(box.maxX()).isEqualTo(12, within(1e-3));
        assertThat(box.height()).isEqualTo(9, within(1e-3));
    }
}

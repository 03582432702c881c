package org.serdica.model.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Terrain;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.geo.Ray;

/** Level ground at 550 m, a house of 8 m by 12 m with its eaves at 555 m and its ridge at 559 m, a site before it. */
@NullUnmarked
class ThingEditsTest {
    private static final Spot FRONT = Spot.at(90, 206, 550);

    private static City city() {
        float[] z = new float[60 * 60];
        Arrays.fill(z, 550);
        City city = Houses.city(Houses.gabled("h", 100, 200, 550, 8, 12, 5, 9))
                .withTerrain(new Terrain(new HeightRaster(80, 180, 1, 60, 60, z)));
        List<Edit> edits = new ArrayList<>();
        edits.add(new AddObject(Things.radioSite("RS", FRONT, "RS", "", 20)));
        for (ObjectDraft cell :
                Things.sectors("RS", FRONT, 550, 20, 3, 0, new Things.Carrier("NR", 3550, 100, 49, 3))) {
            edits.add(new AddObject(cell));
        }
        edits.add(new AddObject(Furniture.bench("B", FRONT, 0)));
        return Change.of(city, edits).city();
    }

    private static CityObject object(City city, String id) {
        return city.find(id).orElseThrow();
    }

    @Test
    void aSiteThatIsMovedTakesItsCellsAlongAndTellsWhichTheyAre() {
        City city = city();
        Spot ridge = Spots.find(city, 104, 206, new Stand.OnRoof(0)).orElseThrow();

        Change moved = Change.of(city, ThingEdits.moveTo(city, object(city, "RS"), ridge));

        assertThat(moved.effects().objectIds()).contains("RS", "RS-A", "RS-B", "RS-C");
        CityObject cell = object(moved.city(), "RS-B");
        assertThat(cell.bounds().centreX()).isCloseTo(104, within(1e-3));
        assertThat(cell.bounds().minZ()).isCloseTo(579, within(1e-3));
        assertThat(cell.number("heightM")).isEqualTo(29);
        assertThat(cell.number("mountHeightM")).isEqualTo(20);
        assertThat(cell.text("mounting")).isEqualTo("roof");
        assertThat(object(moved.city(), "RS").text("building")).isEqualTo("h");
        assertThat(ThingEdits.aboveM(moved.city(), object(moved.city(), "RS"))).isCloseTo(0, within(1e-3));
    }

    @Test
    void aimingNamesTheCellsAndNothingElse() {
        City city = city();

        Change aimed = Change.of(city, ThingEdits.aim(city, List.of("RS-A"), 370));

        assertThat(aimed.effects().objectIds()).containsExactly("RS-A");
        assertThat(object(aimed.city(), "RS-A").number("azimuth")).isEqualTo(10);
    }

    @Test
    void theDowntiltOfACellIsTheMechanicalAndTheElectricalOneTogether() {
        City city = city();
        City tilted = Change.of(
                        city,
                        List.of(
                                SetAttribute.of(city, "RS-A", "mechanicalTilt", AttributeValue.of(2.0)),
                                SetAttribute.of(city, "RS-A", "electricalTilt", AttributeValue.of(8.0))))
                .city();
        assertThat(ThingEdits.downtiltDeg(object(tilted, "RS-A"))).isEqualTo(10);
    }

    @Test
    void aBenchIsTurnedAboutItsFoot() {
        City city = city();

        City turned =
                Change.of(city, ThingEdits.turnTo(city, object(city, "B"), 90)).city();

        CityObject bench = object(turned, "B");
        assertThat(bench.number("azimuth")).isEqualTo(90);
        assertThat(bench.bounds().depth()).isCloseTo(1.8, within(1e-3));
        double[] foot = ThingEdits.foot(turned, bench);
        assertThat(foot[0]).isCloseTo(90, within(1e-3));
        assertThat(foot[1]).isCloseTo(206, within(1e-3));
    }

    @Test
    void aRayFromAnEyeMeetsTheWallTheRoofItsEdgeOrTheGround() {
        City city = city();
        // From the west, level, two metres over the ground: the western wall at x = 100.
        Spot wall = Spots.along(city, new Ray(60, 205, 552, 1, 0, 0), Double.NaN, 0, 0.15)
                .orElseThrow();
        assertThat(wall.isAtWall()).isTrue();
        assertThat(wall.facingDeg()).isCloseTo(270, within(1e-6));
        assertThat(wall.x()).isCloseTo(99.85, within(1e-3));
        assertThat(wall.aboveM()).isCloseTo(2, within(1e-3));
        // From above, half a metre off the eaves.
        Ray down = new Ray(100.5, 206, 600, 0, 0, -1);
        assertThat(Spots.along(city, down, 50, 0, 0.15).orElseThrow().x()).isCloseTo(100.5, within(1e-3));
        Spot eaves = Spots.along(city, down, 50, 0.02, 0.15).orElseThrow();
        assertThat(eaves.x()).isCloseTo(100, within(1e-3));
        assertThat(eaves.z()).isCloseTo(555, within(1e-3));
        assertThat(eaves.building()).isEqualTo("h");
        assertThat(Spots.along(city, new Ray(90, 190, 600, 0, 0, -1), 50, 0.02, 0.15)
                        .orElseThrow()
                        .building())
                .isEmpty();
    }
}

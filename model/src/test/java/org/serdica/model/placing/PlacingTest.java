package org.serdica.model.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.serdica.model.building.Footprints;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.planning.ZoneRules;

@NullUnmarked
class PlacingTest {
    /** Level ground at 550 m, and a house of 8 m by 12 m with its ridge at 559 m over x = 104. */
    private static final City CITY = city();

    private static City city() {
        float[] z = new float[60 * 60];
        Arrays.fill(z, 550);
        return Houses.city(Houses.gabled("h", 100, 200, 550, 8, 12, 5, 9))
                .withTerrain(new Terrain(new HeightRaster(80, 180, 1, 60, 60, z)));
    }

    private static Spot spot(double x, double y, Stand stand) {
        return Spots.find(CITY, x, y, stand).orElseThrow();
    }

    @Test
    void aTreeStandsOnTheGround() {
        ObjectDraft tree = Things.tree("T", spot(90, 190, Stand.GROUND), 12, 7, "linden");

        assertThat(tree.coordinates()[2]).isEqualTo(550, within(1e-6));
        assertThat(tree.attributes()).containsOnlyKeys("height", "crownDiameter", "species");
    }

    @Test
    void anAntennaStandsOnTheRoofWhereverThatIs() {
        Spot ridge = spot(104, 206, new Stand.OnRoof(0));
        assertThat(ridge.z()).isEqualTo(559, within(1e-3));
        assertThat(ridge.building()).isEqualTo("h");
        assertThat(spot(102, 206, new Stand.OnRoof(0.5)).z()).isEqualTo(557.5, within(1e-3));
        assertThat(Spots.find(CITY, 90, 190, new Stand.OnRoof(0))).isEmpty();
    }

    @Test
    void aSensorHangsAtTheNearestWallAndLooksAwayFromIt() {
        Spot wall = spot(97, 205, new Stand.OnFacade(3, 0.2, 10));

        assertThat(wall.x()).isEqualTo(99.8, within(1e-3));
        assertThat(wall.y()).isEqualTo(205, within(1e-3));
        assertThat(wall.z()).isEqualTo(553, within(1e-6));
        assertThat(wall.facingDeg()).isEqualTo(270, within(1e-6));
        assertThat(Spots.find(CITY, 85, 185, new Stand.OnFacade(3, 0.2, 5))).isEmpty();

        ObjectDraft sensor = Things.sensor("S9", wall, "noise", "dB(A)", "");
        assertThat(sensor.attributes())
                .containsEntry("topic", AttributeValue.of("serdica/noise/S9"))
                .containsEntry("building", AttributeValue.of("h"));
    }

    @Test
    void aModelWithoutANameIsCalledAsItsFile() {
        City read = Houses.city(Houses.gabled("3FweM$L1L56fABBUNXIIbJ", 100, 200, 550, 8, 12, 5, 9));
        assertThat(PlotModel.of(read, "Kiosk.v2.ifc").orElseThrow().name()).isEqualTo("Kiosk.v2");
    }

    @Test
    void theSectorsOfASiteAreSpreadEvenly() {
        Spot foot = spot(104, 206, new Stand.OnRoof(0));
        List<ObjectDraft> cells =
                Things.sectors("RS", foot, 550, 4, 3, 300, new Things.Carrier("NR", 3550, 100, 49, 5));

        assertThat(cells).extracting(ObjectDraft::id).containsExactly("RS-A", "RS-B", "RS-C");
        assertThat(cells.get(0).attributes()).containsEntry("azimuth", AttributeValue.of(300.0));
        assertThat(cells.get(1).attributes()).containsEntry("azimuth", AttributeValue.of(60.0));
        assertThat(cells.get(2).attributes())
                .containsEntry("azimuth", AttributeValue.of(180.0))
                .containsEntry("heightM", AttributeValue.of(13.0));
        assertThat(cells.getFirst().coordinates()[2]).isEqualTo(563, within(1e-3));
    }

    @Test
    void areasLieOnTheGroundAndZonesCarryTheirRules() {
        var square = Footprints.of(90, 190, 95, 190, 95, 195, 90, 195);
        ObjectDraft zone = Areas.zone(CITY, "Z", square, "Old town", ZoneRules.named("MK"));

        assertThat(zone.bounds().minZ()).isEqualTo(550, within(1e-6));
        assertThat(ZoneRules.of(zone.attributes()).zone()).isEqualTo("MK");
        assertThat(Areas.water(CITY, "W", square, "pond").bounds().height()).isZero();
    }

    @Test
    void aThingWithoutASizeIsRefused() {
        assertThatThrownBy(() -> Things.tree("T", Spot.at(0, 0, 0), 0, 3, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

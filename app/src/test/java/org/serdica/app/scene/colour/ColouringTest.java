package org.serdica.app.scene.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

class ColouringTest {
    private static final Ramp GREYS = new Ramp("greys", java.util.List.of(0x000000, 0xFFFFFF));
    private static final int ABSENT = 0xABCDEF;

    private static NumberColouring years(double... breaks) {
        return new NumberColouring(
                Layer.BUILDINGS, "yearOfConstruction", GREYS, 1900, 2019, breaks, ABSENT, Legend.NONE);
    }

    private static int[] colours(Colouring colouring, Tile tile) {
        int[] rgb = new int[tile.objectCount()];
        colouring.colours(tile, rgb);
        return rgb;
    }

    @Test
    void theLowestValueHasTheFirstColourAndTheHighestTheLast() {
        Tile tile = SampleCity.of(120).tiles().getFirst();
        int[] rgb = colours(years(), tile);
        for (int o = 0; o < tile.objectCount(); o++) {
            if (tile.id(o).equals("B-0")) {
                assertThat(rgb[o]).isEqualTo(0x000000);
            } else if (tile.id(o).equals("B-119")) {
                assertThat(rgb[o]).isEqualTo(0xFFFFFF);
            }
        }
    }

    @Test
    void aBreakBelongsToTheClassAboveIt() {
        assertThat(Classing.classOf(new double[] {10, 20}, 9.99)).isZero();
        assertThat(Classing.classOf(new double[] {10, 20}, 10)).isEqualTo(1);
        assertThat(Classing.classOf(new double[] {10, 20}, 20)).isEqualTo(2);
    }

    @Test
    void objectsOfATileWithoutTheAttributeStayNatural() {
        SampleCity.of(40).tiles().stream()
                .filter(t -> t.attributes().column("yearOfConstruction") < 0)
                .forEach(t -> assertThat(colours(years(), t)).containsOnly(Colouring.NATURAL));
    }

    @Test
    void aPartTakesTheColourOfItsBuilding() {
        ObjectDraft house = new ObjectDraft("house", ObjectKind.BUILDING).point(0, 0, 0);
        house.put("yearOfConstruction", AttributeValue.of(2019));
        house.addChild(new ObjectDraft("wing", ObjectKind.BUILDING_PART).point(1, 0, 0));
        ObjectDraft bare = new ObjectDraft("bare", ObjectKind.BUILDING).point(2, 0, 0);
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(house);
        builder.add(bare);
        Tile tile = builder.build().tiles().getFirst();
        assertThat(colours(years(), tile)).containsExactly(0xFFFFFF, 0xFFFFFF, ABSENT);
    }

    @Test
    void categoriesBeyondTheNamedOnesShareOneColour() {
        Tile tile = SampleCity.of(10).tiles().getFirst();
        Colouring byFunction = new CategoryColouring(
                Layer.BUILDINGS, "function", Map.of("residential", 1, "office", 2), 3, ABSENT, Legend.NONE);
        assertThat(colours(byFunction, tile)).containsOnly(1, 2, 3);
    }

    @Test
    void quantilesHoldAboutAsManyValuesEach() {
        double[] values = {1, 2, 3, 4, 100, 200, 300, 400};
        assertThat(Classing.QUANTILE.breaks(values, 1, 400, 4)).containsExactly(3, 100, 300);
    }

    @Test
    void repeatedValuesMakeFewerQuantiles() {
        double[] values = {5, 5, 5, 5, 5, 5, 5, 9};
        assertThat(Classing.QUANTILE.breaks(values, 5, 9, 4)).isEmpty();
    }

    @Test
    void equalClassesHaveTheSameWidth() {
        assertThat(Classing.EQUAL.breaks(new double[0], 0, 10, 5)).containsExactly(2, 4, 6, 8);
    }
}

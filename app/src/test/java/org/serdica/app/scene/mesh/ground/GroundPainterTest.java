package org.serdica.app.scene.mesh.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.ground.GroundLayers.Sheet;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;

class GroundPainterTest {
    private static final City CITY = SmallCity.city();
    private static final GroundPainter PAINTER = GroundPainter.of(CITY);

    /** A picture whose middle is a place. */
    private static PatchImage around(double x, double y, double texelM) {
        double half = PatchImage.SIZE / 2.0 * texelM;
        return new PatchImage(x - half, y + half, texelM);
    }

    private static int colourAt(double x, double y, double texelM, GroundLayers layers) {
        int[] rgb = PAINTER.paint(around(x, y, texelM), layers);
        int middle = PatchImage.SIZE / 2;
        return rgb[middle * PatchImage.SIZE + middle] & 0xFFFFFF;
    }

    private static int colourAt(double x, double y) {
        return colourAt(x, y, 0.1, GroundLayers.ALL);
    }

    /** The colours met on a line to the east. */
    private static Set<Integer> coloursEastOf(double x, double y, double metres, double texelM) {
        Set<Integer> colours = new HashSet<>();
        PatchImage area = around(x, y, texelM);
        int[] rgb = PAINTER.paint(area, GroundLayers.ALL);
        int row = PatchImage.SIZE / 2;
        for (int col = row; col < row + metres / texelM; col++) {
            colours.add(rgb[row * PatchImage.SIZE + col] & 0xFFFFFF);
        }
        return colours;
    }

    @Test
    void carriagewayHasTheStreetsColour() {
        assertThat(colourAt(-100, 1.5)).isEqualTo(GroundColours.MAJOR_STREET);
        assertThat(colourAt(1.5, -100)).isEqualTo(GroundColours.STREET);
    }

    @Test
    void pavementLiesBesideTheCarriageway() {
        assertThat(colourAt(-100, 7.5)).isEqualTo(GroundColours.PAVEMENT);
        assertThat(colourAt(-100, -7.5)).isEqualTo(GroundColours.PAVEMENT);
    }

    @Test
    void middleOfAJunctionIsStreet() {
        assertThat(colourAt(0, 0)).isEqualTo(GroundColours.MAJOR_STREET);
    }

    @Test
    void kerbIsRoundedWhereTwoStreetsMeet() {
        // The kerb lines of the two streets cross at (3, 6); a metre outside that corner is still street.
        assertThat(colourAt(3.7, 6.7)).isEqualTo(GroundColours.MAJOR_STREET);
        assertThat(colourAt(8, 11)).isNotEqualTo(GroundColours.MAJOR_STREET);
    }

    @Test
    void lanesArePartedByDashesAtFineScaleOnly() {
        assertThat(coloursEastOf(-120, 3, 12, 0.05)).contains(GroundColours.MARKING, GroundColours.MAJOR_STREET);
        assertThat(coloursEastOf(-120, 3, 12, 0.4)).containsExactly(GroundColours.MAJOR_STREET);
    }

    @Test
    void directionsOfAFourLaneStreetArePartedByADoubleLine() {
        assertThat(colourAt(-100, 0.14, 0.05, GroundLayers.ALL)).isEqualTo(GroundColours.MARKING);
        assertThat(colourAt(-100, -0.14, 0.05, GroundLayers.ALL)).isEqualTo(GroundColours.MARKING);
    }

    @Test
    void crossingAndStopLineStandBeforeSignals() {
        Set<Integer> acrossTheCrossing = new HashSet<>();
        PatchImage area = around(0, -20, 0.1);
        int[] rgb = PAINTER.paint(area, GroundLayers.ALL);
        for (int row = 0; row < PatchImage.SIZE; row++) {
            acrossTheCrossing.add(rgb[row * PatchImage.SIZE + PatchImage.SIZE / 2 + 15] & 0xFFFFFF);
        }
        assertThat(acrossTheCrossing).contains(GroundColours.MARKING);
    }

    @Test
    void streetsOnBridgesAreNotPaintedOnTheGround() {
        assertThat(colourAt(1.5, 200)).isEqualTo(GroundColours.BLOCK);
    }

    @Test
    void parksAndWaterHaveTheirColours() {
        assertThat(colourAt(-75, -75)).isEqualTo(0xBFD0A8);
        assertThat(colourAt(90, -90)).isEqualTo(GroundColours.WATER_DEEP);
    }

    @Test
    void hiddenLayersAreNotPainted() {
        GroundLayers bare = new GroundLayers(List.of(), Set.of(), true);
        assertThat(colourAt(-100, 1.5, 0.1, bare)).isEqualTo(GroundColours.BLOCK);
        assertThat(colourAt(-75, -75, 0.1, bare)).isEqualTo(GroundColours.BLOCK);
        assertThat(colourAt(90, -90, 0.1, bare)).isEqualTo(GroundColours.BLOCK);
    }

    @Test
    void hiddenClassesAreNotPainted() {
        GroundLayers noWater = new GroundLayers(GroundLayers.ALL.sheets(), Set.of(ObjectKind.WATER_BODY), true);
        assertThat(colourAt(90, -90, 0.1, noWater)).isEqualTo(GroundColours.BLOCK);
        assertThat(colourAt(-75, -75, 0.1, noWater)).isEqualTo(0xBFD0A8);
    }

    @Test
    void whatIsHigherInTheOrderCoversTheRest() {
        assertThat(colourAt(200, 200, 0.1, ordered(Layer.WATER, Layer.VEGETATION)))
                .isEqualTo(0xBFD0A8);
        assertThat(colourAt(200, 200, 0.1, ordered(Layer.VEGETATION, Layer.WATER)))
                .isNotEqualTo(0xBFD0A8);
    }

    @Test
    void sheetThatIsHalfOpaqueLetsHalfOfTheGroundThrough() {
        GroundLayers half = new GroundLayers(List.of(new Sheet(Layer.VEGETATION, 0.5)), Set.of(), true);
        int seen = colourAt(-75, -75, 0.1, half);
        assertThat(seen >> 16).isCloseTo((0xBF + (GroundColours.BLOCK >> 16)) / 2, within(2));
    }

    private static GroundLayers ordered(Layer... fromLowest) {
        return new GroundLayers(
                Arrays.stream(fromLowest).map(layer -> new Sheet(layer, 1)).toList(), Set.of(), true);
    }

    @Test
    void openCountryIsNoBlock() {
        assertThat(colourAt(5_000, 5_000)).isNotEqualTo(GroundColours.BLOCK);
    }
}

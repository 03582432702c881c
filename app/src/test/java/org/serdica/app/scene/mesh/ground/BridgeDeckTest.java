package org.serdica.app.scene.mesh.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.model.city.City;

/** The small city's bridge runs from (0, 150) to (0, 250) and is 10 m wide with its pavements. */
class BridgeDeckTest {
    private static final City CITY = SmallCity.city();

    private static int colourAt(BridgeDeck deck, int[] rgb, double x, double y) {
        PatchImage area = deck.area();
        int col = (int) ((x - area.west()) / area.texelM());
        int row = (int) ((area.north() - y) / area.texelM());
        return rgb[row * PatchImage.SIZE + col] & 0xFFFFFF;
    }

    @Test
    void onlyBridgesHaveARibbon() {
        assertThat(BridgeDeck.of(CITY)).hasSize(1);
    }

    @Test
    void ribbonIsAsWideAsTheStreetAndLiesJustAboveTheDeck() {
        BridgeDeck deck = BridgeDeck.of(CITY).getFirst();
        assertThat(deck.triangles()).hasSize(6);
        float west = (float) (-5 - CITY.frame().originX());
        assertThat(deck.points()[0]).isCloseTo(west, within(1e-3f));
        assertThat(deck.points()[3]).isCloseTo(west + 10, within(1e-3f));
        assertThat(deck.points()[2]).isBetween(0.01f, 0.2f);
    }

    @Test
    void carriagewayAndPavementArePaintedOnItAndOpenSunLeavesThemAsTheyAre() {
        BridgeDeck deck = BridgeDeck.of(CITY).getFirst();
        int[] picture = deck.picture(SunLight.OPEN);
        assertThat(colourAt(deck, picture, 1.5, 200)).isEqualTo(GroundColours.STREET);
        assertThat(colourAt(deck, picture, 4, 200)).isEqualTo(GroundColours.PAVEMENT);
    }
}

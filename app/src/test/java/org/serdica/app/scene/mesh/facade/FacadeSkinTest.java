package org.serdica.app.scene.mesh.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.TileSkin;
import org.serdica.app.scene.mesh.light.OpenSun;
import org.serdica.model.city.City;
import org.serdica.model.city.SurfaceKind;

class FacadeSkinTest {
    private static final double TEXEL_M = 0.25;
    private static final int SOUTH = 0;
    private static final int EAST = 1;
    private static final int NORTH = 2;
    private static final SunLight SOUTHERN = OpenSun.at(180, 40);
    private static final SunLight HIDDEN_SOUTHERN = new SunLight() {
        @Override
        public double directionX() {
            return SOUTHERN.directionX();
        }

        @Override
        public double directionY() {
            return SOUTHERN.directionY();
        }

        @Override
        public double directionZ() {
            return SOUTHERN.directionZ();
        }

        @Override
        public float reaches(double x, double y, double z) {
            return 0;
        }
    };

    /** A painted atlas and where its surfaces lie. */
    private record Painted(FacadeLayout layout, int[] argb) {
        int at(int patch, float u, float v) {
            Patch p = layout.patches().get(patch);
            int c = Math.clamp((int) (u / p.pitchU()), 0, p.width() - 1);
            int r = Math.clamp((int) (v / p.pitchV()), 0, p.height() - 1);
            return argb[(p.y() + r) * layout.width() + p.x() + c];
        }

        double brightness(int patch) {
            Patch p = layout.patches().get(patch);
            double sum = 0;
            for (int r = 0; r < p.height(); r++) {
                for (int c = 0; c < p.width(); c++) {
                    sum += green(argb[(p.y() + r) * layout.width() + p.x() + c]);
                }
            }
            return sum / (p.width() * p.height());
        }

        /** How often a line up through the wall meets glass, which is bluer than any plaster. */
        int windowsUp(int patch, float u) {
            Patch p = layout.patches().get(patch);
            int windows = 0;
            boolean inside = false;
            for (int r = 0; r < p.height(); r++) {
                int texel = at(patch, u, (r + 0.5f) * p.pitchV());
                boolean glass = (texel & 0xFF) > (texel >> 16 & 0xFF) + 3;
                windows += glass && !inside ? 1 : 0;
                inside = glass;
            }
            return windows;
        }

        int mostWindowsUp(int patch) {
            Patch p = layout.patches().get(patch);
            int most = 0;
            for (int c = 0; c < p.width(); c++) {
                most = Math.max(most, windowsUp(patch, (c + 0.5f) * p.pitchU()));
            }
            return most;
        }
    }

    private static Painted paint(City city, int rgb, SunLight sun) {
        TileSkin skin = new FacadeSkinner()
                .layout(city, House.tile(city), House.mesh(city), TEXEL_M)
                .orElseThrow();
        int[] colours = new int[House.tile(city).objectCount()];
        Arrays.fill(colours, rgb);
        int[] argb = new int[skin.width() * skin.height()];
        skin.paint(colours, sun, argb);
        return new Painted(House.layout(city, TEXEL_M), argb);
    }

    private static int green(int argb) {
        return argb >> 8 & 0xFF;
    }

    private static City house(String function, int storeys, double high) {
        return House.city(
                new House("h", 0, 0, 14, 10, high).of(function, storeys).withFlatRoof());
    }

    @Test
    void thereAreAsManyRowsOfWindowsAsStoreys() {
        for (int storeys = 1; storeys <= 6; storeys++) {
            Painted p = paint(house("office", storeys, storeys * 3.2), Colouring.NATURAL, SOUTHERN);
            assertThat(p.mostWindowsUp(EAST)).isEqualTo(storeys);
        }
    }

    @Test
    void aWallOfTrianglesHasTheWindowsOfAWholeOne() {
        Painted whole = paint(
                House.city(new House("a", 0, 0, 20, 10, 12).of("residential", 4).withFlatRoof()),
                Colouring.NATURAL,
                SOUTHERN);
        Painted cut = paint(
                House.city(new House("a", 0, 0, 20, 10, 12).of("residential", 4).withWallsOfTriangles()),
                Colouring.NATURAL,
                SOUTHERN);
        assertThat(cut.layout().patches()).hasSize(5);
        Patch south = cut.layout().patches().get(SOUTH);
        assertThat(south.parts()).hasSize(2);
        assertThat(south.lengthM()).isEqualTo(20);
        assertThat(south.heightM()).isEqualTo(12);
        for (float u = 0.5f; u < 20; u += 1) {
            assertThat(cut.windowsUp(SOUTH, u)).isEqualTo(whole.windowsUp(SOUTH, u));
        }
    }

    @Test
    void gablesAreFreeOfWindowsAboveTheEave() {
        City gabled = House.city(new House("g", 0, 0, 12, 10, 6).of("office", 2).withGables(12));
        Painted p = paint(gabled, Colouring.NATURAL, SOUTHERN);
        assertThat(p.mostWindowsUp(EAST)).isEqualTo(2);
    }

    @Test
    void wallsBetweenHousesHaveNoWindows() {
        City row = House.city(
                new House("a", 0, 0, 14, 10, 12).of("office", 4).withFlatRoof(),
                new House("b", 14, 0, 14, 10, 9).of("office", 3).withFlatRoof());
        Painted p = paint(row, Colouring.NATURAL, SOUTHERN);
        assertThat(p.mostWindowsUp(EAST)).isZero();
        assertThat(p.mostWindowsUp(SOUTH)).isPositive();
    }

    @Test
    void openingsOfTheFileReplaceHints() {
        House modelled = new House("m", 0, 0, 14, 10, 12).of("office", 4).withFlatRoof();
        modelled.surface(SurfaceKind.WINDOW, 2, -0.01, 2, 4, -0.01, 2, 4, -0.01, 4, 2, -0.01, 4);
        Painted p = paint(House.city(modelled), Colouring.NATURAL, SOUTHERN);
        assertThat(p.mostWindowsUp(EAST)).isZero();
    }

    @Test
    void aValuesColourFillsWallsAndRoofs() {
        Painted p = paint(house("garage", 1, 4), 0x4080C0, SOUTHERN);
        for (int patch : new int[] {SOUTH, EAST, 4}) {
            int argb = p.at(patch, 5, 3);
            assertThat(argb >> 16 & 0xFF).isCloseTo(0x40, within(8));
            assertThat(argb >> 8 & 0xFF).isCloseTo(0x80, within(12));
            assertThat(argb & 0xFF).isCloseTo(0xC0, within(16));
        }
    }

    @Test
    void windowsAreFainterOverAValuesColour() {
        City city = house("office", 4, 13);
        Painted plain = paint(city, 0xF0F0F0, SOUTHERN);
        assertThat(plain.brightness(EAST)).isGreaterThan(0xF0 * 0.82);
    }

    @Test
    void aWallInShadowIsDarkerAndALittleBluer() {
        City city = house("garage", 1, 4);
        int sunny = paint(city, Colouring.NATURAL, SOUTHERN).at(SOUTH, 5, 3);
        int shady = paint(city, Colouring.NATURAL, HIDDEN_SOUTHERN).at(SOUTH, 5, 3);
        assertThat(green(shady)).isLessThan((int) (green(sunny) * 0.8));
        double sunnyBlue = (double) (sunny & 0xFF) / (sunny >> 16 & 0xFF);
        double shadyBlue = (double) (shady & 0xFF) / (shady >> 16 & 0xFF);
        assertThat(shadyBlue).isGreaterThan(sunnyBlue);
    }

    @Test
    void aWallThatTurnsAwayFromTheSunDoesNotMindShadow() {
        City city = house("garage", 1, 4);
        double sunny = paint(city, Colouring.NATURAL, SOUTHERN).brightness(NORTH);
        double shady = paint(city, Colouring.NATURAL, HIDDEN_SOUTHERN).brightness(NORTH);
        assertThat(shady).isEqualTo(sunny);
    }

    @Test
    void wallsAreDarkerAtTheirFoot() {
        Painted p = paint(house("garage", 1, 4), Colouring.NATURAL, SOUTHERN);
        assertThat(green(p.at(SOUTH, 5, 0.1f))).isLessThan(green(p.at(SOUTH, 5, 3)) - 10);
    }

    @Test
    void hiddenObjectsLeaveTheirTexelsTransparent() {
        City city = House.city(
                new House("a", 0, 0, 14, 10, 12).withFlatRoof(), new House("b", 40, 0, 14, 10, 9).withFlatRoof());
        TileSkin skin = new FacadeSkinner()
                .layout(city, House.tile(city), House.mesh(city), TEXEL_M)
                .orElseThrow();
        int[] argb = new int[skin.width() * skin.height()];
        skin.paint(new int[] {TileSkin.HIDDEN, Colouring.NATURAL}, SOUTHERN, argb);
        Painted p = new Painted(House.layout(city, TEXEL_M), argb);
        assertThat(p.at(SOUTH, 5, 3)).isZero();
        assertThat(p.at(5, 5, 3) >>> 24).isEqualTo(255);
    }

    @Test
    void guttersRepeatTheEdgeOfTheirPatch() {
        Painted painted = paint(house("office", 4, 13), Colouring.NATURAL, SOUTHERN);
        int width = painted.layout().width();
        for (Patch p : painted.layout().patches()) {
            for (int r = 0; r < p.height(); r++) {
                int first = (p.y() + r) * width + p.x();
                assertThat(painted.argb()[first - 1]).isEqualTo(painted.argb()[first]);
                assertThat(painted.argb()[first + p.width()]).isEqualTo(painted.argb()[first + p.width() - 1]);
            }
        }
    }

    @Test
    void atNightSomeWindowsShineFromDarkWalls() {
        Painted night = paint(house("office", 6, 20), Colouring.NATURAL, OpenSun.at(0, -20));
        assertThat(green(night.at(EAST, 0.3f, 10))).isLessThan(90);
        assertThat(Arrays.stream(night.argb()).filter(t -> green(t) > 150).count())
                .isGreaterThan(200);
    }

    @Test
    void whatIsPaintedForTheNightIsOpaqueAndSaysThatItIsLightAlready() {
        City city = house("office", 6, 20);
        TileSkin skin = new FacadeSkinner()
                .layout(city, House.tile(city), House.mesh(city), TEXEL_M)
                .orElseThrow();
        assertThat(skin.isOwnLight(OpenSun.at(0, -20))).isTrue();
        assertThat(skin.isOwnLight(SOUTHERN)).isFalse();
        assertThat(paint(city, Colouring.NATURAL, OpenSun.at(0, -20)).argb())
                .matches(all -> Arrays.stream(all).allMatch(t -> t >>> 24 == 255 || t == 0));
    }
}

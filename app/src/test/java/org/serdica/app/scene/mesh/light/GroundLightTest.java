package org.serdica.app.scene.mesh.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.SunPosition;

class GroundLightTest {
    private static CityShade shade(TreeCrowns trees) {
        return shade(trees, ObjectFilter.ALL);
    }

    private static CityShade shade(TreeCrowns trees, ObjectFilter shown) {
        City city = Boxes.oneBox(-10, -10, 10, 10, 30);
        return CityShade.of(
                city,
                GroundSurface.of(city),
                CityShade.window(city, 0, 0),
                EnumSet.allOf(Layer.class),
                shown,
                HeightLimit.NONE,
                trees);
    }

    private static float[] at(GroundLight light, double x, double y) {
        float[] sun = new float[1];
        float[] sky = new float[1];
        light.row(x, 1, y, 1, sun, sky);
        return new float[] {sun[0], sky[0]};
    }

    @Test
    void groundIsDarkInTheShadowAndBrightInTheSun() {
        GroundLight light =
                shade(TreeCrowns.NONE).under(new SunPosition(180, 45), true).ground();
        assertThat(at(light, 0, 20)[0]).isLessThan(0.05f);
        assertThat(at(light, 0, -25)[0]).isGreaterThan(0.95f);
    }

    @Test
    void whatIsNotShownCastsNoShadowAndTakesNoSky() {
        ObjectFilter notTheBox = (tile, object) -> !tile.id(object).equals("box");
        GroundLight light = shade(TreeCrowns.NONE, notTheBox)
                .under(new SunPosition(180, 45), true)
                .ground();
        assertThat(at(light, 0, 20)[0]).isGreaterThan(0.95f);
        assertThat(at(light, 0, 11)[1]).isGreaterThan(0.95f);
    }

    @Test
    void edgeOfAShadowIsSoft() {
        GroundLight light =
                shade(TreeCrowns.NONE).under(new SunPosition(180, 45), true).ground();
        // The shadow's eastern edge lies at x = 10; half a metre to either side it is neither dark nor bright.
        assertThat(at(light, 10, 20)[0]).isBetween(0.2f, 0.8f);
        assertThat(at(light, 10.5, 20)[0]).isGreaterThan(at(light, 9.5, 20)[0]);
    }

    @Test
    void lessSkyIsLeftBesideAWallThanInTheOpen() {
        GroundLight light =
                shade(TreeCrowns.NONE).under(new SunPosition(180, 45), true).ground();
        assertThat(at(light, 0, 11)[1]).isBetween(0.3f, 0.75f);
        assertThat(at(light, 0, 60)[1]).isGreaterThan(0.98f);
    }

    @Test
    void withoutShadowsTheSunIsEverywhereAndCornersStayDark() {
        GroundLight light =
                shade(TreeCrowns.NONE).under(new SunPosition(180, 45), false).ground();
        assertThat(at(light, 0, 20)[0]).isEqualTo(1);
        assertThat(at(light, 0, 11)[1]).isLessThan(0.75f);
    }

    @Test
    void atNightThereIsNoSun() {
        GroundLight light =
                shade(TreeCrowns.NONE).under(new SunPosition(0, -20), true).ground();
        assertThat(light.hasSun()).isFalse();
        assertThat(at(light, 0, -25)[0]).isZero();
    }

    @Test
    void treeThrowsASoftDiscWhereItsCrownHidesTheSun() {
        TreeCrowns tree = new TreeCrowns(
                0, 0, new float[] {60}, new float[] {-60}, new float[] {0}, new float[] {10}, new float[] {6});
        GroundLight light = shade(tree).under(new SunPosition(180, 45), true).ground();
        // The crown's middle is 6.4 m up: its shade lies as far to the north.
        assertThat(at(light, 60, -53.6)[0]).isBetween(0.2f, 0.45f);
        assertThat(at(light, 60, -66)[0]).isGreaterThan(0.95f);
        assertThat(at(light, 60, -60)[1]).isLessThan(0.8f);
    }

    @Test
    void windowOfALargeCityStaysAroundTheCamera() {
        City city = Boxes.oneBox(-10_000, -10_000, 10_000, 10_000, 5);
        assertThat(CityShade.window(city, 3_000, -2_000).width()).isEqualTo(4_200);
        assertThat(CityShade.window(city, 3_000, -2_000).centreX()).isEqualTo(3_000);
        assertThat(CityShade.window(city, 90_000, 0).maxX()).isEqualTo(10_150);
    }
}

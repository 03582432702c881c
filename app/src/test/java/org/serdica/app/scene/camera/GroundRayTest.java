package org.serdica.app.scene.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.city.City;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;

class GroundRayTest {
    @Test
    void aRayMeetsLevelGroundAtItsHeightOverTheSlope() {
        double[] ray = {0, 0, 100, 0, Math.cos(Math.PI / 6), -Math.sin(Math.PI / 6)};
        assertThat(GroundRay.metres(ray, GroundHeight.flat(0), 1e5)).isCloseTo(200, within(1e-5));
    }

    @Test
    void aRayMeetsTheSideOfAHill() {
        double[] ray = {0, 0, 50, 1, 0, 0};
        assertThat(GroundRay.metres(ray, (x, y) -> Math.max(0, x - 1000) / 2, 1e5))
                .isCloseTo(1100, within(1e-5));
    }

    @Test
    void aRayToTheSkyMeetsNothing() {
        assertThat(GroundRay.metres(new double[] {0, 0, 50, 0, 0.8, 0.6}, GroundHeight.flat(0), 1e5))
                .isNaN();
    }

    @Test
    void aCameraThatSeesOnlySkyStillHasAFocus() {
        Focus focus = Focus.of(new CameraPose(0, 0, 100, 0, 40), new CameraLimits(GroundHeight.flat(0), Bounds.EMPTY));
        assertThat(focus.distanceM()).isEqualTo(300);
    }

    @Test
    void theGroundGoesOnLevelBeyondTheTerrain() {
        HeightRaster raster = new HeightRaster(0, 0, 10, 2, 2, new float[] {5, 7, 5, 7});
        City city = City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0)).withTerrain(new Terrain(raster));
        GroundHeight ground = GroundHeight.of(city);
        assertThat(ground.at(500, 5)).isCloseTo(7, within(1e-4));
        assertThat(ground.at(-500, -500)).isCloseTo(5, within(1e-4));
    }
}

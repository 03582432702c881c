package org.serdica.app.scene.mesh.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.light.GroundLight;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

class GroundShaderTest {
    private static final GroundSurface FLAT = GroundSurface.of(City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0)));
    private static final PatchImage AREA = new PatchImage(0, 512, 1);

    /** Half-transparent red on the western half of the picture. */
    private static final GroundOverlay RED_WEST = new GroundOverlay() {
        @Override
        public Bounds bounds() {
            return Bounds.ofPlan(0, 0, 256, 512);
        }

        @Override
        public void row(double x, double stepM, double y, int n, int[] argb) {
            for (int i = 0; i < n; i++) {
                argb[i] = x + i * stepM < 256 ? 0x80FF0000 : 0;
            }
        }
    };

    private static GroundOverlay named(String subject) {
        return new GroundOverlay() {
            @Override
            public String subject() {
                return subject;
            }

            @Override
            public Bounds bounds() {
                return RED_WEST.bounds();
            }

            @Override
            public void row(double x, double stepM, double y, int n, int[] argb) {
                RED_WEST.row(x, stepM, y, n, argb);
            }
        };
    }

    private static GroundShader under(@Nullable GroundOverlay map) {
        return new GroundShader(FLAT, SunLight.OPEN, GroundLight.NONE, true, map);
    }

    private static int[] grey() {
        int[] rgb = new int[PatchImage.SIZE * PatchImage.SIZE];
        Arrays.fill(rgb, 0x808080);
        return rgb;
    }

    @Test
    void streetsAndWaterAreSeenThroughAMap() {
        int[] block = grey();
        int[] street = grey();
        int[] water = grey();
        Arrays.fill(block, GroundColours.BLOCK);
        Arrays.fill(street, GroundColours.STREET);
        Arrays.fill(water, GroundColours.WATER);
        int at = 100 * PatchImage.SIZE + 50;
        int onBlock = under(RED_WEST).shade(AREA, block)[at];
        int onStreet = under(RED_WEST).shade(AREA, street)[at];
        int onWater = under(RED_WEST).shade(AREA, water)[at];
        assertThat(onStreet >> 16 & 0xFF).isLessThan((onBlock >> 16 & 0xFF) - 25);
        assertThat(onWater >> 16 & 0xFF).isLessThan((onBlock >> 16 & 0xFF) - 25);
    }

    @Test
    void openGroundKeepsItsColourButForAFineGrain() {
        int[] lit = new GroundShader(FLAT, SunLight.OPEN, GroundLight.NONE, true, null).shade(AREA, grey());
        assertThat(Arrays.stream(lit)).allMatch(argb -> argb >>> 24 == 0xFF);
        assertThat(Arrays.stream(lit).map(argb -> argb >> 8 & 0xFF)).allMatch(green -> green > 0x7A && green < 0x86);
    }

    @Test
    void colourOfAnotherMapIsKnownWhereThatMapLies() {
        GroundShader level = under(named("level"));
        Bounds west = Bounds.ofPlan(0, 0, 100, 100);
        Bounds east = Bounds.ofPlan(300, 0, 400, 100);
        assertThat(level.showsOtherMap(under(named("throughput")), west)).isTrue();
        assertThat(level.showsOtherMap(under(null), west)).isTrue();
        assertThat(level.showsOtherMap(under(named("throughput")), east)).isFalse();
        assertThat(level.showsOtherMap(under(named("level")), west))
                .as("an older state of the same map may stay until the newer one is painted")
                .isFalse();
        assertThat(under(null).showsOtherMap(level, west)).isFalse();
    }

    @Test
    void mapIsBlendedIntoTheGroundWhereItHasColours() {
        int[] lit = new GroundShader(FLAT, SunLight.OPEN, GroundLight.NONE, true, RED_WEST).shade(AREA, grey());
        int west = lit[100 * PatchImage.SIZE + 50];
        int east = lit[100 * PatchImage.SIZE + 400];
        assertThat(west >> 16 & 0xFF).isGreaterThan(0x98);
        assertThat(west & 0xFF).isLessThan(0x48);
        assertThat(east >> 16 & 0xFF).isLessThan(0x86);
    }
}

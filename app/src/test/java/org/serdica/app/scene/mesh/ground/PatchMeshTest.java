package org.serdica.app.scene.mesh.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;
import org.serdica.model.city.City;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;

/** A slope that rises a tenth of a metre a metre to the east, from 100 m at x = 0. */
class PatchMeshTest {
    private static GroundSurface slope() {
        float[] z = new float[101 * 101];
        for (int i = 0; i < z.length; i++) {
            z[i] = 100 + i % 101;
        }
        Terrain terrain = new Terrain(new HeightRaster(0, 0, 10, 101, 101, z));
        return GroundSurface.of(City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0)).withTerrain(terrain));
    }

    private static final PatchGrid GRID = new PatchGrid(0, 0, 4);

    @Test
    void pointsLieOnTheTerrain() {
        PatchMesh mesh = PatchMesh.of(GRID, new Patch(2, 1, 1), slope());
        int side = PatchMesh.cells(slope(), new Patch(2, 1, 1)) + 1;
        for (int p = 0; p < side * side; p++) {
            double x = 256 + mesh.points()[p * 3];
            assertThat(mesh.points()[p * 3 + 2]).isCloseTo((float) (x * 0.1), within(1e-3f));
        }
        assertThat(mesh.lowZ()).isCloseTo(125.6, within(1e-3));
        assertThat(mesh.highZ()).isCloseTo(151.2, within(1e-3));
    }

    @Test
    void skirtHangsBelowTheRim() {
        PatchMesh mesh = PatchMesh.of(GRID, new Patch(2, 1, 1), slope());
        int n = PatchMesh.cells(slope(), new Patch(2, 1, 1));
        int inner = (n + 1) * (n + 1);
        assertThat(mesh.points().length / 3).isEqualTo(inner + 4 * n);
        assertThat(mesh.triangleCount()).isEqualTo(2 * n * n + 8 * n);
        // The first point of the skirt hangs from the south-west corner.
        assertThat(mesh.points()[inner * 3]).isZero();
        assertThat(mesh.points()[inner * 3 + 2]).isLessThan(mesh.points()[2]);
    }

    @Test
    void trianglesOfTheSurfaceFaceUp() {
        PatchMesh mesh = PatchMesh.of(GRID, new Patch(0, 1, 1), slope());
        float[] p = mesh.points();
        int n = PatchMesh.cells(slope(), new Patch(0, 1, 1));
        for (int t = 0; t < 2 * n * n; t++) {
            int a = mesh.triangles()[t * 3] * 3;
            int b = mesh.triangles()[t * 3 + 1] * 3;
            int c = mesh.triangles()[t * 3 + 2] * 3;
            float twiceArea = (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a]);
            assertThat(twiceArea).isPositive();
        }
    }

    @Test
    void terrainRunsOutIntoThePlain() {
        GroundSurface surface = slope();
        assertThat(surface.plainZ()).isEqualTo(100);
        assertThat(surface.heightAt(1_000, 500)).isCloseTo(200, within(1e-3));
        assertThat(surface.heightAt(1_750, 500)).isCloseTo(150, within(1e-3));
        assertThat(surface.heightAt(9_000, 500)).isEqualTo(100);
    }

    @Test
    void flatGroundNeedsFewTriangles() {
        GroundSurface flat = GroundSurface.of(City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 7)));
        assertThat(flat.heightAt(3, 4)).isEqualTo(7);
        assertThat(PatchMesh.of(GRID, GRID.root(), flat).triangleCount()).isEqualTo(24);
    }
}

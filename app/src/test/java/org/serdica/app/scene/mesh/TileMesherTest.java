package org.serdica.app.scene.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.BoxCity;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

class TileMesherTest {
    private static final int BEST = 49;

    private final TileMesher mesher = new TileMesher();

    @Test
    void aBoxIsTenTrianglesBecauseItsGroundCannotBeSeen() {
        assertThat(mesh(BoxCity.of(BoxCity.box("a", 0, 0, 0, 10, 8, 6)), BEST).triangleCount())
                .isEqualTo(10);
    }

    @Test
    void eachTriangleKnowsItsObject() {
        TileMesh mesh =
                mesh(BoxCity.of(BoxCity.box("a", 0, 0, 0, 10, 8, 6), BoxCity.box("b", 20, 0, 0, 10, 8, 6)), BEST);
        assertThat(mesh.object()).hasSize(20).contains(0, 1);
        assertThat(mesh.object()[0]).isZero();
        assertThat(mesh.object()[19]).isEqualTo(1);
    }

    @Test
    void aHoleInAWallStaysOpen() {
        ObjectDraft draft = new ObjectDraft("a", ObjectKind.BUILDING);
        draft.geometry(Lod.ofWhole(3), GeometryType.MULTI_SURFACE);
        draft.surface(draft.semantic(SurfaceKind.WALL, null));
        draft.ring(new double[] {0, 0, 0, 10, 0, 0, 10, 0, 5, 0, 0, 5}, 0, 4);
        draft.ring(new double[] {4, 0, 1, 4, 0, 3, 6, 0, 3, 6, 0, 1}, 0, 4);
        TileMesh mesh = mesh(BoxCity.of(draft), BEST);
        assertThat(mesh.triangleCount()).isEqualTo(8);
        assertThat(area(mesh)).isCloseTo(10 * 5 - 2 * 2, within(1e-3));
    }

    @Test
    void anObjectIsNeverDrawnInTwoLevels() {
        ObjectDraft draft = new ObjectDraft("a", ObjectKind.BUILDING);
        BoxCity.addBox(draft, Lod.ofWhole(1), 0, 0, 0, 10, 8, 5);
        BoxCity.addBox(draft, Lod.ofWhole(2), 0, 0, 0, 10, 8, 7);
        City city = BoxCity.of(draft);
        assertThat(highest(mesh(city, BEST))).isEqualTo(7);
        assertThat(mesh(city, BEST).triangleCount()).isEqualTo(10);
        assertThat(highest(mesh(city, Lod.ofWhole(1) + 9))).isEqualTo(5);
        assertThat(mesh(city, Lod.ofWhole(1) + 9).triangleCount()).isEqualTo(10);
    }

    @Test
    void aBuildingThatIsTurnedInsideOutIsTurnedBack() {
        ObjectDraft inside = new ObjectDraft("a", ObjectKind.BUILDING);
        inside.geometry(Lod.ofWhole(2), GeometryType.SOLID);
        // A pyramid whose faces all turn the wrong way round.
        BoxCity.quad(inside, -1, 0, 0, 0, 5, 5, 9, 10, 0, 0);
        BoxCity.quad(inside, -1, 10, 0, 0, 5, 5, 9, 10, 10, 0);
        BoxCity.quad(inside, -1, 10, 10, 0, 5, 5, 9, 0, 10, 0);
        BoxCity.quad(inside, -1, 0, 10, 0, 5, 5, 9, 0, 0, 0);
        TileMesh mesh = mesh(BoxCity.of(inside), BEST);
        for (int t = 0; t < 4; t++) {
            assertThat(upward(mesh, t)).isPositive();
        }
    }

    @Test
    void aLawnIsLeftToTheGround() {
        ObjectDraft lawn = new ObjectDraft("lawn", ObjectKind.PLANT_COVER);
        lawn.geometry(Lod.ofWhole(1), GeometryType.MULTI_SURFACE);
        BoxCity.quad(lawn, -1, 0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0);
        assertThat(mesh(BoxCity.of(lawn), BEST).triangleCount()).isZero();
    }

    @Test
    void reliefIsDrawnAsTheGroundAndNotASecondTime() {
        ObjectDraft relief = new ObjectDraft("relief", ObjectKind.TIN_RELIEF);
        relief.geometry(Lod.ofWhole(2), GeometryType.MULTI_SURFACE);
        BoxCity.quad(relief, -1, 0, 0, 0, 10, 0, 1, 10, 10, 2, 0, 10, 1);
        assertThat(mesh(BoxCity.of(relief), BEST).triangleCount()).isZero();
        assertThat(MeshedSurfaces.has(Layer.RELIEF)).isFalse();
    }

    @Test
    void pointsCountFromTheOriginOfTheFrame() {
        City city = BoxCity.of(BoxCity.box("a", 322_000, 4_730_000, 550, 10, 8, 6));
        TileMesh mesh = new TileMesher()
                .mesh(
                        new Frame("EPSG:7801", 322_000, 4_730_000, 550),
                        city.tiles().getFirst(),
                        BEST);
        for (float p : mesh.points()) {
            assertThat(p).isBetween(0f, 10f);
        }
    }

    private TileMesh mesh(City city, int maxLod) {
        Tile tile = city.tiles().getFirst();
        return mesher.mesh(new Frame(Frame.LOCAL_CRS, 0, 0, 0), tile, maxLod);
    }

    private static float highest(TileMesh mesh) {
        float z = Float.NEGATIVE_INFINITY;
        for (int i = 2; i < mesh.points().length; i += 3) {
            z = Math.max(z, mesh.points()[i]);
        }
        return z;
    }

    private static double area(TileMesh mesh) {
        double sum = 0;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            double[] n = normal(mesh, t);
            sum += Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
        }
        return sum;
    }

    private static double upward(TileMesh mesh, int triangle) {
        return normal(mesh, triangle)[2];
    }

    private static double[] normal(TileMesh mesh, int triangle) {
        float[] p = mesh.points();
        int a = mesh.corner()[triangle * 3] * 3;
        int b = mesh.corner()[triangle * 3 + 1] * 3;
        int c = mesh.corner()[triangle * 3 + 2] * 3;
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        return new double[] {uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx};
    }
}

package org.serdica.app.scene.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.BoxCity;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

class CoarseMeshTest {
    private static final Frame FRAME = new Frame(Frame.LOCAL_CRS, 0, 0, 0);

    @Test
    void aBuildingBecomesABlockOfTenTriangles() {
        Tile tile = BoxCity.of(BoxCity.box("a", 0, 0, 0, 10, 8, 6)).tiles().getFirst();
        PaletteMesh mesh = new BlockMesher().mesh(FRAME, tile, 49);
        assertThat(mesh.triangleCount()).isEqualTo(10);
        assertThat(highest(mesh)).isEqualTo(6);
    }

    @Test
    void aBlockIsTurnedAsItsBuildingIs() {
        // A square of 10 m a side that stands on its corner.
        double r = 10 / Math.sqrt(2);
        ObjectDraft draft = new ObjectDraft("a", ObjectKind.BUILDING);
        draft.geometry(Lod.ofWhole(2), GeometryType.MULTI_SURFACE);
        BoxCity.quad(draft, draft.semantic(SurfaceKind.ROOF, null), r, 0, 9, 2 * r, r, 9, r, 2 * r, 9, 0, r, 9);
        PaletteMesh mesh =
                new BlockMesher().mesh(FRAME, BoxCity.of(draft).tiles().getFirst(), 49);
        assertThat(roofArea(mesh)).isCloseTo(100, within(0.01));
    }

    @Test
    void theRoofOfABlockLiesHalfWayUpAGable() {
        ObjectDraft draft = new ObjectDraft("a", ObjectKind.BUILDING);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        draft.geometry(Lod.ofWhole(2), GeometryType.MULTI_SURFACE);
        BoxCity.quad(draft, roof, 0, 0, 6, 10, 0, 6, 10, 4, 10, 0, 4, 10);
        BoxCity.quad(draft, roof, 10, 8, 6, 0, 8, 6, 0, 4, 10, 10, 4, 10);
        PaletteMesh mesh =
                new BlockMesher().mesh(FRAME, BoxCity.of(draft).tiles().getFirst(), 49);
        assertThat(highest(mesh)).isEqualTo(8);
    }

    @Test
    void aTowerOnAPodiumBecomesTwoBlocks() {
        ObjectDraft draft = new ObjectDraft("a", ObjectKind.BUILDING);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        draft.geometry(Lod.ofWhole(2), GeometryType.MULTI_SURFACE);
        BoxCity.quad(draft, roof, 0, 0, 8, 40, 0, 8, 40, 40, 8, 0, 40, 8);
        BoxCity.quad(draft, roof, 10, 10, 80, 30, 10, 80, 30, 30, 80, 10, 30, 80);
        PaletteMesh mesh =
                new BlockMesher().mesh(FRAME, BoxCity.of(draft).tiles().getFirst(), 49);
        assertThat(mesh.triangleCount()).isEqualTo(20);
        assertThat(roofArea(mesh)).isCloseTo(40 * 40 + 20 * 20, within(0.1));
    }

    @Test
    void farAwayHousesOfOneNeighbourhoodShareABlock() {
        City city = BoxCity.ofSide(12);
        for (Tile tile : city.tiles()) {
            BitSet all = new BitSet();
            all.set(0, tile.objectCount());
            PaletteMesh mesh = new MassMesher().mesh(FRAME, tile, 49, all);
            assertThat(mesh.triangleCount()).isPositive().isLessThan(tile.objectCount() * 4);
        }
    }

    @Test
    void whatIsFilteredOutAddsNothingFarAway() {
        Tile tile = BoxCity.ofSide(4).tiles().getFirst();
        assertThat(new MassMesher().mesh(FRAME, tile, 49, new BitSet()).triangleCount())
                .isZero();
    }

    private static float highest(PaletteMesh mesh) {
        float z = Float.NEGATIVE_INFINITY;
        for (int i = 2; i < mesh.points().length; i += 3) {
            z = Math.max(z, mesh.points()[i]);
        }
        return z;
    }

    private static double roofArea(PaletteMesh mesh) {
        double sum = 0;
        for (int t = 0; t < mesh.triangleCount(); t++) {
            if (mesh.texel()[t * 3] % 4 == TilePalette.ROOF) {
                float[] p = mesh.points();
                int a = mesh.corner()[t * 3] * 3;
                int b = mesh.corner()[t * 3 + 1] * 3;
                int c = mesh.corner()[t * 3 + 2] * 3;
                sum += ((p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a])) / 2;
            }
        }
        return sum;
    }
}

package org.serdica.app.scene.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.scene.Colouring;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

class TilePaletteTest {
    private static final Frame FRAME = new Frame(Frame.LOCAL_CRS, 0, 0, 0);

    private final City two = BoxCity.of(BoxCity.box("a", 0, 0, 0, 10, 8, 6), BoxCity.box("b", 20, 0, 0, 10, 8, 6));
    private final Tile tile = two.tiles().getFirst();
    private final TilePalette palette = TilePalette.of(two, tile);

    @Test
    void aThemePaintsTheFootDarkerAndWallAndRoofAlike() {
        int[] argb = palette.paint(new int[] {0xFF0000, 0x00FF00});
        assertThat(at(argb, 0, TilePalette.FOOT)).isEqualTo(0xFF000000 | 0xB70000);
        assertThat(at(argb, 0, TilePalette.WALL)).isEqualTo(0xFFFF0000);
        assertThat(at(argb, 0, TilePalette.ROOF)).isEqualTo(0xFFFF0000);
        assertThat(at(argb, 1, TilePalette.ROOF)).isEqualTo(0xFF00FF00);
    }

    @Test
    void anObjectWithoutAThemeHasItsNaturalColours() {
        int[] argb = palette.paint(new int[] {Colouring.NATURAL, 0x00FF00});
        assertThat(at(argb, 0, TilePalette.WALL)).isEqualTo(0xFF000000 | NaturalColours.wall(tile, 0));
        assertThat(at(argb, 0, TilePalette.ROOF)).isEqualTo(0xFF000000 | NaturalColours.roof(tile, 0));
    }

    @Test
    void aHiddenObjectIsTransparent() {
        int[] argb = palette.paint(new int[] {TileSkin.HIDDEN, 0x00FF00});
        assertThat(at(argb, 0, TilePalette.FOOT)).isZero();
        assertThat(at(argb, 0, TilePalette.ROOF)).isZero();
    }

    @Test
    void wallsRunFromFootToWallAndRoofsAreOneTexel() {
        TileMesh mesh = new TileMesher().mesh(FRAME, tile, 49);
        PaletteMesh cells = PaletteMesh.of(FRAME, tile, mesh, palette);
        for (int i = 0; i < cells.texel().length; i++) {
            int object = mesh.object()[i / 3];
            boolean roof = tile.surfaceKind(mesh.surface()[i / 3]) == SurfaceKind.ROOF;
            boolean low = mesh.points()[mesh.corner()[i] * 3 + 2] == 0;
            int role = roof ? TilePalette.ROOF : low ? TilePalette.FOOT : TilePalette.WALL;
            assertThat(cells.texel()[i]).isEqualTo(TilePalette.texel(object, role));
        }
    }

    @Test
    void aSurfaceWithAMaterialHasATexelOfItsOwn() {
        ObjectDraft draft = new ObjectDraft("a", ObjectKind.BUILDING);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        draft.geometry(Lod.ofWhole(2), GeometryType.MULTI_SURFACE);
        draft.surface(roof, new Material("copper", 0x55AA88, 0, 0), null);
        draft.ring(new double[] {0, 0, 5, 4, 0, 5, 4, 4, 5, 0, 4, 5}, 0, 4);
        City city = BoxCity.of(draft);
        Tile copper = city.tiles().getFirst();
        TilePalette own = TilePalette.of(city, copper);
        int column = own.column(0, 0);
        assertThat(column).isEqualTo(1);
        int[] argb = own.paint(new int[] {Colouring.NATURAL});
        assertThat(argb).contains(0xFF55AA88);
        assertThat(own.paint(new int[] {0x102030})).doesNotContain(0xFF55AA88);
    }

    @Test
    void everyTexelHasAPlaceOfItsOwnInATextureWhoseSidesArePowersOfTwo() {
        City city = BoxCity.ofSide(11);
        Tile many = city.tiles().getFirst();
        TilePalette wide = TilePalette.of(city, many);
        assertThat(Integer.bitCount(wide.width())).isEqualTo(1);
        assertThat(Integer.bitCount(wide.height())).isEqualTo(1);
        float[] uv = wide.uv();
        long places = java.util.stream.IntStream.range(0, uv.length / 2)
                .mapToObj(i -> uv[i * 2] + " " + uv[i * 2 + 1])
                .distinct()
                .count();
        assertThat(places).isEqualTo(many.objectCount() * 4L);
        assertThat(Arrays.stream(wide.paint(new int[many.objectCount()]))
                        .filter(c -> c != 0)
                        .count())
                .isEqualTo(many.objectCount() * 4L);
    }

    private int at(int[] argb, int object, int role) {
        float[] uv = palette.uv();
        int t = TilePalette.texel(object, role);
        return argb[(int) (uv[t * 2 + 1] * palette.height()) * palette.width() + (int) (uv[t * 2] * palette.width())];
    }
}

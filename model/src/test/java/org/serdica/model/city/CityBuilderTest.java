package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;

class CityBuilderTest {
    @Test
    void packsATownIntoTilesOfAFewThousandTriangles() {
        City town = Houses.town(10_000, 100);

        assertThat(town.objectCount()).isEqualTo(10_000);
        assertThat(town.tiles()).hasSizeBetween(8, 40);
        for (Tile tile : town.tiles()) {
            assertThat(tile.triangleEstimate()).isBetween(1_000, 20_000);
            assertThat(tile.vertexCount()).isLessThan(65_536);
        }
    }

    @Test
    void keepsLayersApart() {
        City city =
                Houses.city(Houses.block("b", 0, 0, 0, 1, 1, 1), new ObjectDraft("t", ObjectKind.TREE).point(0, 0, 0));

        assertThat(city.tiles()).extracting(Tile::layer).containsExactlyInAnyOrder(Layer.BUILDINGS, Layer.VEGETATION);
        assertThat(city.objects(Layer.VEGETATION)).extracting(CityObject::id).containsExactly("t");
    }

    @Test
    void gathersWhatIsFewAndFarBetween() {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        for (int i = 0; i < 400; i++) {
            builder.add(new ObjectDraft("s" + i, ObjectKind.SENSOR).point(i % 20 * 500, i / 20 * 500, 0));
        }

        assertThat(builder.build().tiles()).hasSize(1);
    }

    @Test
    void closesWhatIsWorthATileWhenAskedAndLosesNothingByIt() {
        List<Tile> closed = new ArrayList<>();
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS, closed::add);
        for (int i = 0; i < 600; i++) {
            builder.add(Houses.block("b" + i, 1_040 + i % 25 * 6, 1_040 + i / 25 * 6, 0, 5, 5, 5));
        }
        builder.add(Houses.block("far", 9_000, 9_000, 0, 5, 5, 5));
        assertThat(closed).isEmpty();

        builder.closeLarge();
        assertThat(closed).hasSize(1);
        assertThat(builder.build().objectCount()).isEqualTo(601);
    }

    @Test
    void keepsALongObjectOutOfTheTilesOfShortOnes() {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        for (int i = 0; i < 1_000; i++) {
            builder.add(Houses.block("b" + i, 1_040 + i % 32 * 6, 1_040 + i / 32 * 6, 0, 5, 5, 5));
        }
        builder.add(Houses.block("wall", 0, 1_100, 0, 2_200, 1, 5));
        City city = builder.build();

        Tile blocks = city.find("b7").orElseThrow().tile();
        assertThat(blocks.bounds().width()).isLessThan(300);
        assertThat(city.find("wall").orElseThrow().tile()).isNotSameAs(blocks);
    }

    @Test
    void tellsOfTilesAsTheyFillAndKeepsItsFrameFromTheFirstPictureOn() {
        List<Tile> told = new ArrayList<>();
        CityBuilder builder = new CityBuilder("EPSG:7801", told::add);
        for (int i = 0; i < 4_500; i++) {
            builder.add(
                    new ObjectDraft("t" + i, ObjectKind.TREE).point(322_000 + i % 60 * 0.5, 4_730_000 + i / 60, 550));
        }
        assertThat(told).hasSize(1);
        City first = builder.snapshot();
        builder.add(Houses.block("far", 329_000, 4_738_000, 600, 10, 10, 10));
        City whole = builder.build();

        assertThat(whole.frame()).isEqualTo(first.frame());
        assertThat(whole.tiles()).hasSize(3).containsAll(told);
    }

    @Test
    void goesOnFromACityThatIsThere() {
        City city = Houses.city(Houses.block("a", 0, 0, 0, 5, 5, 5));
        HeightRaster flat = new HeightRaster(-10, -10, 20, 2, 2, new float[4]);
        CityBuilder builder = new CityBuilder(city.withTerrain(new Terrain(flat)), tile -> {});
        builder.add(Houses.block("b", 900, 0, 0, 5, 5, 5));
        City both = builder.build();

        assertThat(both.objects().map(CityObject::id)).containsExactly("a", "b");
        assertThat(both.tiles().getFirst()).isSameAs(city.tiles().getFirst());
        assertThat(both.frame()).isEqualTo(city.frame());
        assertThat(both.terrain().isPresent()).isTrue();
        assertThat(both.bounds()).isEqualTo(new Bounds(-10, -10, 0, 905, 10, 5));
    }

    @Test
    void takesObjectsWithoutAPlace() {
        City city = Houses.city(new ObjectDraft("g", ObjectKind.GROUP));

        assertThat(city.find("g")).isPresent();
        assertThat(city.bounds().isEmpty()).isTrue();
    }

    @Test
    void findsEveryObjectById() {
        City town = Houses.town(5_000, 70);

        assertThat(IntStream.range(0, 5_000)).allMatch(i -> town.find("BG-SOF-" + i)
                .map(o -> o.id().equals("BG-SOF-" + i))
                .orElse(false));
        assertThat(town.find("BG-SOF-5000")).isEmpty();
        assertThat(City.empty(town.frame()).find("x")).isEmpty();
    }

    @Test
    void keepsEqualMaterialsOnce() {
        ObjectDraft a = new ObjectDraft("a", ObjectKind.BUILDING);
        a.geometry(20, GeometryType.MULTI_SURFACE);
        for (int i = 0; i < 20; i++) {
            a.surface(-1, new Material("m", i % 2, 0, 0), null);
            a.ring(new double[] {0, 0, i, 1, 0, i, 1, 1, i}, 0, 3);
        }
        City city = Houses.city(a);
        Tile tile = city.tiles().getFirst();

        assertThat(city.materials()).hasSize(2);
        assertThat(tile.material(3)).isEqualTo(tile.material(1)).isNotEqualTo(tile.material(2));
        assertThat(tile.texture(3)).isEqualTo(-1);
    }
}

package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A flat terrain at 550 m, and trees whose heights are of another kind. */
class HeightFitTest {
    @TempDir
    private Path folder;

    private Path terrain = Path.of("");

    @BeforeEach
    void layTheGround() throws Exception {
        terrain = Files.writeString(folder.resolve("ground.asc"), """
                ncols 3
                nrows 3
                xllcorner 321900
                yllcorner 4729900
                cellsize 100
                550 550 550
                550 550 550
                550 550 550
                """);
    }

    private Path trees(double... heights) throws Exception {
        StringBuilder text = new StringBuilder("id,class,x,y,z\n");
        for (int i = 0; i < heights.length; i++) {
            text.append("t%d,SolitaryVegetationObject,%d,4730000,%s%n".formatted(i, 322_000 + i * 10, heights[i]));
        }
        return Files.writeString(folder.resolve("trees.csv"), text);
    }

    private static LoadResult load(LoadRequest request) throws InputRefused {
        return new CityLoader().load(request, city -> {}, Progress.NONE, CancelToken.never());
    }

    private LoadRequest request(Path trees, Heights heights) {
        return new LoadRequest(
                List.of(terrain, trees),
                Optional.of("EPSG:7801"),
                Optional.empty(),
                ReadOptions.USUAL.withHeights(heights));
    }

    private static double footOf(City city, String id) {
        return city.find(id).orElseThrow().bounds().minZ();
    }

    @Test
    void heightsAboveTheEllipsoidAreNoticedWithFiguresAndNothingIsMoved() throws Exception {
        LoadResult result = load(request(trees(592, 593, 594), Heights.AS_GIVEN));
        assertThat(result.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.medianM()).isCloseTo(43, within(0.01));
            assertThat(gap.objects()).isEqualTo(3);
            assertThat(gap.reason()).isEqualTo(HeightGap.Reason.ELLIPSOID);
        });
        assertThat(result.reports())
                .flatExtracting(SourceReport::findings)
                .filteredOn(f -> f.code().equals("HEIGHTS_OFF"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("43.0 m above the terrain");
        assertThat(footOf(result.city(), "t0")).isCloseTo(592, within(0.01));
    }

    @Test
    void heightsThatBeginAtZeroAreToldFromOthers() throws Exception {
        assertThat(load(request(trees(0, 1, 2), Heights.AS_GIVEN)).gaps())
                .singleElement()
                .extracting(HeightGap::reason)
                .isEqualTo(HeightGap.Reason.FROM_ZERO);
    }

    @Test
    void whatStandsOnTheGroundButForSomeMetresFits() throws Exception {
        assertThat(load(request(trees(546, 550, 559), Heights.AS_GIVEN)).gaps()).isEmpty();
        // Half above, half below: these are hills that the terrain does not know, not another system.
        assertThat(load(request(trees(500, 500, 600, 600), Heights.AS_GIVEN)).gaps())
                .isEmpty();
    }

    @Test
    void shiftedByOneLengthObjectsKeepTheirHeightsAmongEachOther() throws Exception {
        LoadResult result = load(request(trees(592, 593, 594), Heights.SHIFTED));
        assertThat(footOf(result.city(), "t0")).isCloseTo(549, within(0.01));
        assertThat(footOf(result.city(), "t2")).isCloseTo(551, within(0.01));
        assertThat(result.gaps()).isEmpty();
    }

    @Test
    void onTheGroundEachObjectStandsThere() throws Exception {
        LoadResult result = load(request(trees(592, 593, 594), Heights.ON_GROUND));
        assertThat(result.city().objects())
                .allSatisfy(o -> assertThat(o.bounds().minZ()).isCloseTo(550, within(0.01)));
        assertThat(result.gaps()).isEmpty();
    }

    @Test
    void aPreviewTellsOfItBeforeAnythingComesIn() throws Exception {
        City open = load(new LoadRequest(List.of(terrain), Optional.of("EPSG:7801"), Optional.empty()))
                .city();
        Path trees = trees(650, 651);
        LoadRequest into = LoadRequest.of(trees).into(open);
        ImportPreview preview = ImportPreview.of(into, Progress.NONE, CancelToken.never());
        assertThat(preview.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.file()).isEqualTo(trees);
            assertThat(gap.onTerrain()).isTrue();
        });
    }

    @Test
    void withoutATerrainTheFeetOfTheBuildingsAroundTell() throws Exception {
        City open = load(new LoadRequest(List.of(house("old", 550)), Optional.of("EPSG:7801"), Optional.empty()))
                .city();
        LoadResult result = load(LoadRequest.of(house("new", 0)).into(open));
        assertThat(result.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.onTerrain()).isFalse();
            assertThat(gap.medianM()).isCloseTo(-550, within(0.01));
        });
    }

    private Path house(String id, double foot) throws Exception {
        return Files.writeString(folder.resolve(id + ".city.json"), """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[322000,4730000,%1$s]},
                 "metadata":{"referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7801"},
                 "CityObjects":{"%2$s":{"type":"Building","geometry":[{"type":"MultiSurface","lod":"2",
                 "boundaries":[[[0,1,2,3]],[[0,1,5,4]]]}]}},
                 "vertices":[[0,0,0],[10,0,0],[10,10,0],[0,10,0],[0,0,9],[10,0,9]]}
                """.formatted(foot, id));
    }
}

package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.model.geo.Bounds;

class TwoPointsTest {
    @TempDir
    Path folder;

    private static double[] moved(TwoPoints points, double x, double y, double z) {
        double[] p = {x, y, z};
        points.apply(p, 1);
        return p;
    }

    @Test
    void whatLayEastLiesNorthAfterAQuarterTurn() {
        TwoPoints points = TwoPoints.parse("0,0=1000,2000;10,0=1000,2010");
        assertThat(points.turnDeg()).isEqualTo(-90);
        assertThat(points.scale()).isEqualTo(1);
        assertThat(points.residualM()).isZero();
        assertThat(moved(points, 10, 0, 7)).containsExactly(new double[] {1000, 2010, 7}, within(1e-9));
        assertThat(moved(points, 0, 5, 0)).containsExactly(new double[] {995, 2000, 0}, within(1e-9));
    }

    @Test
    void aLengthThatDiffersIsSaidAndLeftAlone() {
        TwoPoints points = TwoPoints.parse("0,0=100,100;100,0=201,100");
        assertThat(points.scale()).isCloseTo(1.01, within(1e-12));
        assertThat(points.residualM()).isCloseTo(0.5, within(1e-12));
        assertThat(moved(points, 0, 0, 0)[0]).isCloseTo(100.5, within(1e-9));
        assertThat(moved(points, 100, 0, 0)[0]).isCloseTo(200.5, within(1e-9));
    }

    @Test
    void stretchedBothPointsFit() {
        TwoPoints points = new TwoPoints(
                new TwoPoints.Pair(0, 0, 0, 100, 100, 50), new TwoPoints.Pair(1000, 0, 0, 404.8, 100, 50), true);
        assertThat(points.residualM()).isZero();
        assertThat(moved(points, 1000, 0, 10)).containsExactly(new double[] {404.8, 100, 53.048}, within(1e-9));
    }

    @Test
    void heightsOfAFileInFeetAreStretchedBeforeTheyAreLifted() {
        TwoPoints points = new TwoPoints(
                new TwoPoints.Pair(0, 0, 100, 0, 0, 580.48), new TwoPoints.Pair(1000, 0, 100, 304.8, 0, 580.48), true);
        assertThat(moved(points, 0, 0, 100)).containsExactly(new double[] {0, 0, 580.48}, within(1e-9));
        assertThat(moved(points, 0, 0, 110)).containsExactly(new double[] {0, 0, 583.528}, within(1e-9));
    }

    @Test
    void heightsMoveByWhatThePointsSay() {
        assertThat(TwoPoints.parse("0,0,2=100,100,552;10,0,2=110,100,554").liftM())
                .isEqualTo(551);
        assertThat(TwoPoints.parse("0,0=100,100,550;10,0=110,100").liftM()).isEqualTo(550);
        assertThat(TwoPoints.parse("0,0=100,100;10,0=110,100").liftM()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0,0=1,1",
                "0,0=1,1;",
                "0,0=1,1;0,0=2,2",
                "0,0=1,1;5,5=1,1",
                "a,0=1,1;5,5=9,9",
                "0=1,1;5,5=9,9",
                "0,0,0,0=1,1;5,5=9,9"
            })
    void whatPlacesNothingSaysWhatIsWanted(String text) {
        assertThatThrownBy(() -> TwoPoints.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileInAxesOfItsOwnIsPlaced() throws Exception {
        Path hall = Files.writeString(folder.resolve("hall.city.json"), """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{
                "hall":{"type":"Building","geometry":[{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3]]]}]}},
                "vertices":[[0,0,0],[20,0,0],[20,10,0],[0,10,0]]}
                """);
        LoadRequest request = new LoadRequest(List.of(hall), Optional.of("EPSG:7801"), Optional.empty())
                .with(ReadOptions.USUAL.withTwoPoints(
                        Optional.of(TwoPoints.parse("0,0=321000,4729000,560;20,0=321000,4729020,560"))));
        LoadResult result = Loading.load(request);
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:7801");
        assertThat(result.city().bounds()).isEqualTo(new Bounds(320_990, 4_729_000, 560, 321_000, 4_729_020, 560));
        assertThat(Loading.codes(result)).containsExactly("PLACED_BY_TWO_POINTS");
        assertThat(result.reports().getFirst().findings().getFirst().message()).contains("-90.00 degrees", "0.00 m");
    }

    @Test
    void whatIsSaidOfOneFileHoldsForItAlone() throws Exception {
        Path a = Files.writeString(folder.resolve("a.csv"), "id,class,x,y,z\nt1,SolitaryVegetationObject,5,0,3\n");
        Path b = Files.writeString(
                folder.resolve("b.csv"), "id,class,x,y,z\nt2,SolitaryVegetationObject,321000,4729000,560\n");
        LoadRequest request = LoadRequest.of(a, b)
                .with(ReadOptions.USUAL.withFiles(java.util.Map.of(
                        a,
                        FileSays.NOTHING.withPlace(Optional.of(
                                new FilePlace.ByTwoPoints(TwoPoints.parse("0,0=321000,4729000;10,0=321010,4729000")))),
                        b,
                        FileSays.NOTHING.withPlace(Optional.of(new FilePlace.InCrs("EPSG:7801", false))))));
        LoadResult result = Loading.load(request);
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:7801");
        assertThat(result.city().find("t1").orElseThrow().bounds().centreX()).isEqualTo(321_005);
        assertThat(result.city().find("t2").orElseThrow().bounds().centreX()).isEqualTo(321_000);
    }
}

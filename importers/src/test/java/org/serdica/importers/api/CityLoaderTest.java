package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class CityLoaderTest {
    private static final String TWO_TREES = """
            id,class,x,y,z,species,height
            t1,SolitaryVegetationObject,321010,4729010,560.5,Tilia cordata,12
            t2,SolitaryVegetationObject,321020,4729020,561,"Acer ""Globosum"", red",9.5
            """;
    private static final String STREETS = """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::7801"}},"features":[
            {"type":"Feature","properties":{"id":"r1","class":"Road","roadClass":"primary","name":"Булевард","speedKmh":50,
              "lanes":"sidewalk:=:3|drive:-:3.25|drive:+:3.25|sidewalk:=:3"},
              "geometry":{"type":"LineString","coordinates":[[321000,4729000,560],[321100,4729000,561]]}},
            {"type":"Feature","properties":{"id":"r2","class":"Railway","roadClass":"tram","bridge":true},
              "geometry":{"coordinates":[[321100,4729000,561],[321100,4729100,562]],"type":"LineString"}},
            {"type":"Feature","properties":{"id":"j1","class":"Junction","control":"signal"},
              "geometry":{"type":"Point","coordinates":[321100,4729000,561]}}]}
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFolderIsOneCity() throws Exception {
        write("trees.csv", TWO_TREES);
        write("streets.geojson", STREETS);
        write("README.txt", "Notes about the data.");
        LoadResult result = Loading.load(folder);
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:7801");
        assertThat(result.city().objectCount()).isEqualTo(4);
        assertThat(Loading.codes(result)).contains("CRS_ASSUMED", "FORMAT_UNKNOWN");
        assertThat(result.city().find("t2").orElseThrow().text("species")).isEqualTo("Acer \"Globosum\", red");
        assertThat(result.city().find("t2").orElseThrow().number("height")).isEqualTo(9.5);
    }

    @Test
    void ofSeveralFilesTheOneThatIsRefusedIsLeftOutByName() throws Exception {
        Path good = write("trees.csv", TWO_TREES);
        Path bad = write("bomb.gml", """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>
                <CityModel xmlns="http://www.opengis.net/citygml/2.0"/>""");
        LoadResult result = Loading.load(good, bad);
        assertThat(result.city().objectCount()).isEqualTo(2);
        assertThat(result.reports())
                .flatExtracting(SourceReport::findings)
                .extracting(Finding::message)
                .anySatisfy(m -> assertThat(m).startsWith("bomb.gml").endsWith("It was left out."));
        assertThatThrownBy(() -> Loading.load(bad)).isInstanceOf(InputRefused.class);
    }

    @Test
    void streetsBecomeANetworkWithLanesAndSignals() throws Exception {
        LoadResult result = Loading.load(write("streets.geojson", STREETS));
        var roads = result.city().roads();
        assertThat(roads.linkCount()).isEqualTo(2);
        assertThat(roads.nodeCount()).isEqualTo(3);
        assertThat(roads.laneEnd(0) - roads.laneStart(0)).isEqualTo(4);
        assertThat(roads.widthM(0)).isEqualTo(12.5);
        assertThat(roads.speedMps(0)).isEqualTo(50 / 3.6f);
        assertThat(roads.isBridge(1)).isTrue();
        assertThat(roads.control(roads.to(0)).name()).isEqualTo("SIGNAL");
        assertThat(result.reports().getFirst().features()).isEqualTo(3);
        assertThat(result.reports().getFirst().imported()).isEqualTo(3);
    }

    @Test
    void gzipAndZipAreOpenedByTheirContent() throws Exception {
        Path packed = folder.resolve("trees.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(TWO_TREES.getBytes(StandardCharsets.UTF_8));
        }
        Path archive = folder.resolve("city.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("streets and lanes/streets.geojson"));
            zip.write(STREETS.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("notes.txt"));
            zip.write('x');
            zip.closeEntry();
        }
        LoadResult result = Loading.load(packed, archive);
        assertThat(result.city().objectCount()).isEqualTo(4);
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            out.write("id,x,y\n".getBytes(StandardCharsets.UTF_8));
            byte[] lines = new byte[1 << 20];
            for (int i = 0; i < lines.length; i += 1 << 10) {
                lines[i] = '\n';
            }
            for (int i = 0; i < 200; i++) {
                out.write(lines);
            }
        }
        Path file = Files.write(folder.resolve("bomb.csv.gz"), bomb.toByteArray());
        assertThatThrownBy(() -> Loading.load(file)).extracting("code").isEqualTo("ARCHIVE_BOMB");
    }

    @Test
    void whatIsNotThereOrEmptyOrUnknownIsRefusedInOneSentence() throws Exception {
        assertThatThrownBy(() -> Loading.load(folder.resolve("nothing.gml")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("nothing.gml")
                .extracting("code")
                .isEqualTo("FILE_MISSING");
        Path empty = write("empty.gml", "");
        assertThatThrownBy(() -> Loading.load(empty)).extracting("code").isEqualTo("FILE_EMPTY");
        Path notes = write("notes.md", "# Notes");
        assertThatThrownBy(() -> Loading.load(notes)).extracting("code").isEqualTo("FORMAT_UNKNOWN");
        Path broken = write("broken.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{]");
        assertThatThrownBy(() -> Loading.load(broken)).extracting("code").isEqualTo("JSON_BROKEN");
    }

    @Test
    void heightsWithUnitsAndStoreysMakeBlocks() throws Exception {
        LoadResult result = Loading.load(Shared.model("tricky_synthetic/geojson_wgs84_heights_mixed.geojson"));
        SourceReport report = result.reports().getFirst();
        assertThat(report.features()).isEqualTo(5);
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.leftOut()).containsEntry("no geometry", 2L);
        List<Double> heights = new ArrayList<>();
        result.city().objects().forEach(o -> heights.add(Math.round(o.bounds().height() * 100) / 100.0));
        // "12.5", "4" storeys, "35 ft"
        assertThat(heights).containsExactlyInAnyOrder(12.5, 12.0, 10.67);
    }

    @Test
    void whatHasNoHeightsStandsOnTheTerrain() throws Exception {
        write("ground.asc", """
                ncols 3
                nrows 2
                xllcorner 321000
                yllcorner 4729000
                cellsize 100
                NODATA_value -9999
                500 510 520
                500 510 520
                """);
        Path house = write("house.geojson", """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:7801"}},"features":[
                {"type":"Feature","properties":{"class":"Building","height":8},"geometry":{"type":"Polygon","coordinates":
                  [[[321050,4729060],[321100,4729060],[321100,4729080],[321050,4729080],[321050,4729060]]]}}]}
                """);
        City city = Loading.load(folder.resolve("ground.asc"), house).city();
        // Heights stand in the middle of the cells: 500 at 321050, 510 at 321150.
        assertThat(city.terrain().heightAt(321_100, 4_729_100)).isEqualTo(505);
        assertThat(city.objects().findFirst().orElseThrow().bounds().minZ()).isEqualTo(500);
        assertThat(city.objects().findFirst().orElseThrow().bounds().maxZ()).isEqualTo(508);
    }

    @Test
    void filesAreAddedToACityInItsOwnCrs() throws Exception {
        City before = Loading.load("EPSG:7801", write("trees.csv", TWO_TREES)).city();
        Path more = write("more.csv", "id,lon,lat\nt1,23.3,42.7\n");
        LoadResult result = Loading.load(new LoadRequest(List.of(more), Optional.empty(), Optional.of(before)));
        assertThat(result.city().frame()).isEqualTo(before.frame());
        assertThat(result.city().objectCount()).isEqualTo(3);
        assertThat(result.city().tiles()).containsAll(before.tiles());
        assertThat(result.city().find("t1~2")).isPresent();
        assertThat(result.city().find("t1~2").orElseThrow().bounds().minX()).isBetween(319_000.0, 322_000.0);
    }

    @Test
    void aFileWithoutCrsIsLocalUnlessOneIsGiven() throws Exception {
        Path trees = write("trees.csv", TWO_TREES);
        LoadResult local = Loading.load(trees);
        assertThat(local.city().frame().isGeoreferenced()).isFalse();
        assertThat(Loading.codes(local)).contains("CRS_MISSING");
        assertThat(Loading.load("EPSG:7801", trees).city().frame().crs()).isEqualTo("EPSG:7801");
    }

    @Test
    void aCancelledLoadStops() throws Exception {
        Path trees = write("trees.csv", TWO_TREES);
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        assertThatThrownBy(() -> new CityLoader().load(LoadRequest.of(trees), city -> {}, Progress.NONE, cancel))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void progressRisesToTheEnd() throws Exception {
        List<Double> fractions = new ArrayList<>();
        new CityLoader()
                .load(
                        LoadRequest.of(write("trees.csv", TWO_TREES), write("streets.geojson", STREETS)),
                        city -> {},
                        (fraction, step) -> fractions.add(fraction),
                        CancelToken.never());
        assertThat(fractions).last().isEqualTo(1.0);
        assertThat(fractions.subList(1, fractions.size())).isSorted();
    }

    @Test
    void oneIdForEveryObjectMakesAsManyIds() throws Exception {
        String rows = "id,x,y\n" + "t,321010,4729010\n".repeat(50_000);
        City city = Loading.load("EPSG:7801", write("same.csv", rows)).city();
        assertThat(city.objectCount()).isEqualTo(50_000);
        assertThat(city.find("t")).isPresent();
        assertThat(city.find("t~50000")).isPresent();
    }
}

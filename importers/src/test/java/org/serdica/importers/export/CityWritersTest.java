package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class CityWritersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.city.json, cityjson",
        "a.json, cityjson",
        "a.city.jsonl.gz, cityjsonseq",
        "tileset.json, 3dtiles",
        "a.gml, citygml2",
        "A.GML.GZ, citygml2",
        "a.v3.gml, citygml3",
        "a.citygml3, citygml3",
        "a.glb, glb",
        "a.gltf, gltf",
        "a.obj, obj",
        "a.geojson, geojson",
        "a.csv, csv",
        "a.tiff, geotiff"
    })
    void theLongestEndingThatFitsNamesTheFormat(Path file, String id) throws Exception {
        assertThat(CityWriters.of(file).format().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"a.dwg", "a", "a.glb.gz"})
    void anUnknownEndingIsRefusedWithThoseThatAreKnown(Path file) {
        assertThatThrownBy(() -> CityWriters.of(file))
                .isInstanceOf(WriteRefused.class)
                .hasMessageContaining(".city.json")
                .hasMessageContaining("3D Tiles 1.1");
    }

    @Test
    void everyFormatSaysWhatItHolds() {
        assertThat(CityWriters.formats()).hasSize(11).allSatisfy(f -> {
            assertThat(f.endings()).isNotEmpty().allMatch(e -> e.equals("tileset.json") || e.startsWith("."));
            assertThat(f.holds()).isNotEmpty();
        });
        assertThat(CityWriters.byId("citygml3")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"a.city.json", "a.city.jsonl", "a.gml", "a.v3.gml"})
    void aSmallCityComesBackAsItWas(String name) throws Exception {
        City city = MiniatureCity.city();
        Path out = folder.resolve(name);
        WriteReport report = Writing.write(city, out);
        Writing.assertSame(Excuses.of(report).of(city), Excuses.of(report).of(Writing.read(out)));
        assertThat(report.objects()).containsEntry("Building", 1L).containsEntry("Sensor", 1L);
        assertThat(report.shortfalls()).extracting(Shortfall::what).contains("the ground as a raster");
    }

    @ParameterizedTest
    @CsvSource({"a.city.json", "a.gml", "a.glb", "a.gltf", "tileset.json", "a.obj", "a.geojson", "a.csv"})
    void cancellingLeavesNoFile(String name) {
        CancelToken cancelled = new CancelToken();
        cancelled.cancel();
        Path out = folder.resolve(name);
        assertThatThrownBy(
                        () -> CityWriters.write(MiniatureCity.city(), WriteRequest.of(out), Progress.NONE, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }
}

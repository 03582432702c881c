package org.serdica.importers.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class DemoFilesTest {
    private static final List<String> NAMES = List.of(
            "buildings.gml.gz",
            "landcover.geojson.gz",
            "roads.geojson.gz",
            "trees.csv",
            "sensors.csv",
            "radio-sites.csv",
            "radio-cells.csv",
            "terrain.tif");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        DemoFiles.write(folder);
    }

    @Test
    void secondTimeGivesTheSameBytes(@TempDir Path again) throws IOException {
        DemoFiles.write(again);
        for (String name : NAMES) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
        }
    }

    @Test
    void filesAreThoseThatTheProjectKeeps() throws IOException {
        Path kept = Path.of(System.getProperty("serdica.root", "."), "assets", "demo");
        Assumptions.assumeTrue(Files.isDirectory(kept), "no assets/demo beside this build");
        for (String name : NAMES) {
            // Another build of zlib may pack the same bytes in another way.
            assertThat(content(kept.resolve(name))).as(name).isEqualTo(content(folder.resolve(name)));
        }
    }

    @Test
    void allTogetherStayBelowTwelveMegabytes() throws IOException {
        long total = 0;
        for (String name : NAMES) {
            total += Files.size(folder.resolve(name));
        }
        assertThat(total).isLessThan(12_000_000);
    }

    @Test
    void readersMakeTheSameCityOfThemAsTheGenerator() throws InputRefused {
        LoadResult result = new CityLoader().load(LoadRequest.of(folder), c -> {}, Progress.NONE, CancelToken.never());
        City read = result.city();
        City made = SynthCity.demo();
        assertThat(result.reports()).allSatisfy(r -> assertThat(r.leftOut()).isEmpty());
        assertThat(read.objectCount()).isEqualTo(made.objectCount());
        assertThat(read.frame().crs()).isEqualTo("EPSG:7801");
        assertThat(read.bounds()).isEqualTo(made.bounds());
        for (String id : List.of("B1", "B1000", "BR2", "RS7", "S300", "T5000", "R100")) {
            CityObject a = read.find(id).orElseThrow();
            CityObject b = made.find(id).orElseThrow();
            assertThat(a.bounds()).as(id).isEqualTo(b.bounds());
            assertThat(a.kind()).isEqualTo(b.kind());
            b.attributes()
                    .forEach((name, value) -> assertThat(a.text(name)).as(name).isEqualTo(value.text()));
        }
        assertThat(signals(read.roads())).isEqualTo(signals(made.roads())).isPositive();
        assertThat(read.roads().nodeCount()).isEqualTo(made.roads().nodeCount());
        assertThat(read.terrain().heightAt(322_000, 4_730_000))
                .isEqualTo(made.terrain().heightAt(322_000, 4_730_000));
    }

    private static long signals(RoadNetwork roads) {
        long signals = 0;
        for (int n = 0; n < roads.nodeCount(); n++) {
            signals += roads.control(n) == JunctionControl.SIGNAL ? 1 : 0;
        }
        return signals;
    }

    private static byte[] content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".tif")) {
            return GeoTiffPixels.of(bytes);
        }
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    /** The unpacked strips of a picture that this project wrote. */
    private static final class GeoTiffPixels {
        static byte[] of(byte[] file) throws IOException {
            java.nio.ByteBuffer b = java.nio.ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            int entries = b.getShort(8);
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            int offsets = 0;
            int lengths = 0;
            int strips = 0;
            for (int i = 0; i < entries; i++) {
                int at = 10 + 12 * i;
                if (b.getShort(at) == 273) {
                    strips = b.getInt(at + 4);
                    offsets = b.getInt(at + 8);
                } else if (b.getShort(at) == 279) {
                    lengths = b.getInt(at + 8);
                }
            }
            for (int i = 0; i < strips; i++) {
                try (var in = new java.util.zip.InflaterInputStream(
                        new ByteArrayInputStream(file, b.getInt(offsets + 4 * i), b.getInt(lengths + 4 * i)))) {
                    in.transferTo(out);
                }
            }
            return out.toByteArray();
        }
    }
}

package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.api.SourceReport;

/** Whatever a file holds, it ends in a city with findings or in a refusal. */
class BrokenMapsTest {
    private static final int MUTATIONS = 1_000;

    @TempDir
    Path folder;

    /** True if it loaded; then all members are accounted for. */
    private boolean loads(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        try {
            LoadResult result = Loading.load(file);
            SourceReport report = result.reports().getFirst();
            assertThat(report.imported()
                            + report.leftOut().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                    .isEqualTo(report.features());
            return true;
        } catch (InputRefused e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        }
    }

    private static byte[] village() throws Exception {
        OsmText map = new OsmText();
        long a = map.node(0, 0);
        long b = map.node(50, 0, "highway=traffic_signals");
        long c = map.node(100, 0);
        long d = map.node(50, 60, "natural=tree", "height=9");
        long one = map.way(new long[] {a, b}, "highway=primary", "lanes=3", "maxspeed=50", "turn:lanes=left|through|");
        long two = map.way(new long[] {b, c}, "highway=primary", "cycleway=lane", "sidewalk=both");
        map.way(new long[] {b, d}, "highway=service");
        map.relation(
                new String[] {"way " + one + " from", "node " + b + " via", "way " + two + " to"},
                "type=restriction",
                "restriction=no_straight_on");
        String[] shapes = {"gabled", "hipped", "half-hipped", "dome", "mansard", "gambrel", "round"};
        for (int i = 0; i < shapes.length; i++) {
            double x = i * 20;
            double[] outline = {x, 10, x + 14, 10, x + 14, 16, x + 6, 16, x + 6, 24, x, 24};
            map.area(outline, "building=house", "height=9", "roof:shape=" + shapes[i], "roof:height=3");
        }
        long outer = map.area(new double[] {0, 30, 60, 30, 60, 90, 0, 90});
        long inner = map.area(new double[] {10, 40, 20, 40, 20, 50, 10, 50}, "natural=water");
        map.relation(
                new String[] {"way " + outer + " outer", "way " + inner + " inner"},
                "type=multipolygon",
                "leisure=park");
        map.area(new double[] {70, 40, 80, 40, 80, 50, 70, 50}, "building:part=yes", "min_height=3", "height=9");
        map.line(new double[] {0, 95, 90, 99}, "natural=tree_row");
        map.line(new double[] {0, 95, 90, 110}, "waterway=river", "width=6");
        return map.text().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] damaged(byte[] sound, String letters, Random random) {
        byte[] bytes = sound.clone();
        for (int k = random.nextInt(12); k >= 0; k--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2, 3 -> bytes[at] = (byte) letters.charAt(random.nextInt(letters.length()));
                default -> {
                    int length = Math.min(1 + random.nextInt(60), bytes.length - Math.max(at, 60));
                    System.arraycopy(
                            bytes,
                            at,
                            bytes,
                            random.nextInt(bytes.length - 60),
                            Math.max(0, Math.min(length, bytes.length - at)));
                }
            }
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }

    @Test
    void randomDamageOfXmlNeverEndsInAnException() throws Exception {
        byte[] sound = village();
        Random random = new Random(4711);
        int loaded = 0;
        for (int n = 0; n < MUTATIONS; n++) {
            loaded += loads("damaged.osm", damaged(sound, "0123456789-.\"<>/=& ", random)) ? 1 : 0;
        }
        assertThat(loaded).isGreaterThan(MUTATIONS / 4);
    }

    /** Inside the blobs, where no checksum of zlib catches it. */
    @Test
    void randomDamageOfPbfNeverEndsInAnException() throws Exception {
        byte[] nodes = PbfText.block(
                        PbfText.words("building", "yes", "natural", "tree"),
                        PbfText.nodes(1, new long[] {233200000, 233201000, 233201000, 233200000}, new long[] {
                            426900000, 426900000, 426901000, 426901000
                        }))
                .toBytes();
        byte[] ways = PbfText.block(
                        PbfText.words("building", "yes", "height", "9", "outer", "type", "multipolygon"),
                        new PbfText.Message()
                                .part(3, PbfText.way(1, new long[] {1, 3}, new long[] {2, 4}, 1, 2, 3, 4, 1))
                                .part(3, PbfText.way(2, new long[0], new long[0], 1, 2, 3, 1))
                                .part(
                                        4,
                                        new PbfText.Message()
                                                .varint(1, 1)
                                                .packed(2, 6, 1)
                                                .packed(3, 7, 2)
                                                .packed(8, 5)
                                                .deltas(9, 2)
                                                .packed(10, 1)))
                .toBytes();
        Random random = new Random(42);
        int loaded = 0;
        for (int n = 0; n < MUTATIONS; n++) {
            byte[] first = random.nextBoolean() ? nodes : damaged(nodes, "\0\1\2\3\b\n\u007f", random);
            byte[] second = damaged(ways, "\0\1\2\3\b\n\u007f", random);
            byte[] file = new PbfText()
                    .add("OSMHeader", PbfText.header("OsmSchema-V0.6", "DenseNodes"))
                    .addBlob("OSMData", PbfText.zlib(first, first.length))
                    .addBlob("OSMData", PbfText.zlib(second, second.length))
                    .toBytes();
            loaded += loads("damaged.osm.pbf", random.nextInt(5) == 0 ? damaged(file, "\0\1\n", random) : file) ? 1 : 0;
        }
        assertThat(loaded).isGreaterThan(MUTATIONS / 4);
    }

    @Test
    void aMapThatWasCutOffSaysSo() throws Exception {
        byte[] whole = village();
        for (int part = 1; part < 30; part++) {
            Path file = Files.write(folder.resolve("cut.osm"), Arrays.copyOf(whole, whole.length * part / 30));
            try {
                assertThat(Loading.codes(Loading.load(file))).contains("FILE_BROKEN");
            } catch (InputRefused e) {
                assertThat(e.code()).isEqualTo("FILE_BROKEN");
            }
        }
    }

    @Test
    void sharedMapsThatWereCutOffSaySo() throws Exception {
        byte[] pbf = Files.readAllBytes(Shared.model("osm/osm2world/simpleTest01.osm.pbf"));
        for (int length = 1; length < pbf.length; length += 7) {
            Path file = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(pbf, length));
            assertTold(() -> Loading.load(file), file);
        }
        byte[] gz = Files.readAllBytes(Shared.model("osm/graphhopper/monaco.osm.gz"));
        for (int part = 1; part < 4; part++) {
            Path file = Files.write(folder.resolve("cut.osm.gz"), Arrays.copyOf(gz, gz.length * part / 4));
            assertTold(() -> Loading.load(file), file);
        }
    }

    private static void assertTold(ThrowingCallable loading, Path file) throws Exception {
        try {
            loading.call();
            assertThat(Loading.codes(Loading.load(file))).containsAnyOf("FILE_BROKEN", "BLOB_BROKEN", "NODES_MISSING");
        } catch (InputRefused e) {
            assertThat(e.code()).isIn("FILE_BROKEN", "FORMAT_UNKNOWN", "FILE_UNREADABLE");
        } catch (Throwable e) {
            throw new AssertionError("neither a finding nor a refusal", e);
        }
    }

    @Test
    void aBlobThatLiesAboutItsSizeIsLeftOut() throws Exception {
        byte[] zeros = new byte[8 << 20];
        for (int rawSize : new int[] {100, zeros.length - 1, zeros.length + 1, -1, Integer.MAX_VALUE}) {
            Path file = Files.write(
                    folder.resolve("bomb.osm.pbf"),
                    new PbfText()
                            .add("OSMHeader", PbfText.header("OsmSchema-V0.6"))
                            .add("OSMData", PbfText.block(PbfText.words(), PbfText.nodes(1, new long[1], new long[1])))
                            .addBlob("OSMData", PbfText.zlib(zeros, rawSize))
                            .toBytes());

            assertThat(Loading.codes(Loading.load(file))).contains("BLOB_BROKEN");
        }
    }

    /** 32 MB of one-byte nodes in a blob of 32 KB, again and again. */
    @Test
    void aBlobWithMoreThanAnyWriterPutsIntoOneIsLeftOut() throws Exception {
        int count = 9 << 20;
        PbfText.Message row = new PbfText.Message()
                .bytes(1, new byte[count])
                .bytes(8, new byte[count])
                .bytes(9, new byte[count]);
        Path file = Files.write(
                folder.resolve("bomb.osm.pbf"),
                new PbfText()
                        .add("OSMHeader", PbfText.header("OsmSchema-V0.6", "DenseNodes"))
                        .add("OSMData", new PbfText.Message().part(2, new PbfText.Message().part(2, row)))
                        .toBytes());

        assertThat(Loading.codes(Loading.load(file))).contains("BLOB_BROKEN");
    }

    @Test
    void aFeatureThatMustBeKnownAndIsNotStopsTheReading() throws Exception {
        Path file = Files.write(
                folder.resolve("history.osm.pbf"),
                new PbfText()
                        .add("OSMHeader", PbfText.header("HistoricalInformation"))
                        .toBytes());

        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("HistoricalInformation");
    }

    @Test
    void otherCompressionsAreRefusedWithAWayOut() throws Exception {
        PbfText.Message zstd = new PbfText.Message().varint(2, 10).bytes(7, new byte[10]);
        Path pbf = Files.write(
                folder.resolve("zstd.osm.pbf"),
                new PbfText()
                        .add("OSMHeader", PbfText.header("OsmSchema-V0.6"))
                        .addBlob("OSMData", zstd)
                        .toBytes());
        Path bz2 = Files.writeString(folder.resolve("map.osm.bz2"), "BZh91AY&SY");

        assertThatThrownBy(() -> Loading.load(pbf))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("Zstandard");
        assertThatThrownBy(() -> Loading.load(bz2))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("unpack it");
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        Path file = Files.writeString(
                folder.resolve("dtd.osm"), "<!DOCTYPE osm SYSTEM \"file:///etc/passwd\"><osm version=\"0.6\"/>");

        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("DTD");
    }

    @Test
    void changesToAMapAreNoMap() throws Exception {
        Path file = Files.writeString(folder.resolve("day.osm"), "<osmChange version=\"0.6\"></osmChange>");

        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("changes");
    }

    @Test
    void deletedElementsAndIdsThatComeAgainAreNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("twice.osm"), """
                <osm version="0.6">
                <node id="1" lat="42" lon="23"/><node id="2" lat="42.001" lon="23"/><node id="1" lat="42.002" lon="23"/>
                <node id="3" lat="42" lon="23" visible="false"/><node id="4" lat="142" lon="23"/>
                <way id="9"><nd ref="1"/><nd ref="2"/><tag k="highway" v="service"/></way></osm>""");
        LoadResult result = Loading.load(file);

        assertThat(Loading.codes(result)).contains("OSM_DELETED", "OSM_NO_PLACE", "ID_DUPLICATE");
        assertThat(result.city().roads().lengthM(0)).isBetween(110.0, 112.0);
    }

    @Test
    void thePackedAndTheUnpackedMapAreTheSame() throws Exception {
        byte[] gz = Files.readAllBytes(Shared.model("osm/graphhopper/monaco.osm.gz"));
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(gz)).readAllBytes();
        Path file = Files.write(folder.resolve("monaco.osm"), plain);

        assertThat(Loading.load(file).reports().getFirst().objects())
                .isEqualTo(Loading.load(Shared.model("osm/graphhopper/monaco.osm.gz"))
                        .reports()
                        .getFirst()
                        .objects());
    }

    @Test
    void aTownInPbfHasAllItsHouses() throws Exception {
        Path file = Files.write(folder.resolve("town.osm.pbf"), PbfText.town(5_000));
        SourceReport report = Loading.load(file).reports().getFirst();

        assertThat(report.objects()).containsEntry("Building", 5_000L);
        assertThat(report.findings()).isEmpty();
    }
}

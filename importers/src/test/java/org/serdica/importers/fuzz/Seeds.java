package org.serdica.importers.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.Loading;
import org.serdica.importers.export.GeoTiffWriter;
import org.serdica.importers.osm.PbfText;
import org.serdica.importers.project.ProjectFile;
import org.serdica.importers.vector.Samples;
import org.serdica.model.city.City;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** The sound files that mutations start from: hand-made ones of the resources, and some that our writers make. */
final class Seeds {
    private static final int TILE_NODES = 1201;

    private Seeds() {}

    private static @Nullable Map<String, List<Seed>> known;

    /** By format, in the order of the names; made once. */
    static synchronized Map<String, List<Seed>> byFormat() throws IOException {
        Map<String, List<Seed>> seeds = known;
        if (seeds == null) {
            seeds = made();
            known = seeds;
        }
        return seeds;
    }

    private static Map<String, List<Seed>> made() throws IOException {
        Map<String, List<Seed>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                add(
                        all,
                        new Seed(
                                name.substring(0, name.indexOf('-')),
                                name.substring(name.indexOf('.')),
                                Files.readAllBytes(file)));
            }
        }
        add(all, new Seed("geotiff", ".tif", geoTiff()));
        add(all, new Seed("osmpbf", ".osm.pbf", PbfText.town(3)));
        add(all, new Seed("gltf", ".glb", binaryGltf(Files.readAllBytes(folder().resolve("gltf-square.gltf")))));
        add(all, new Seed("zip", ".zip", Samples.bytes("houses.zip")));
        add(all, new Seed("zip", ".zip", Samples.bytes("cube.zip")));
        add(all, new Seed("gzip", ".gml.gz", gzip(Files.readAllBytes(folder().resolve("citygml-three.gml")))));
        add(all, new Seed("gzip", ".osm.gz", gzip(Files.readAllBytes(folder().resolve("osm-town.osm")))));
        add(all, new Seed("project", ".serdica", project(folder().resolve("cityjson-all.city.json"))));
        add(all, new Seed("shapefile", ".shp", Samples.part("houses.zip", "houses.shp")));
        add(all, new Seed("flatgeobuf", ".fgb", Samples.bytes("houses-noindex.fgb")));
        add(all, new Seed("geopackage", ".gpkg", Samples.unpacked("houses.gpkg.gz")));
        return all;
    }

    private static void add(Map<String, List<Seed>> to, Seed seed) {
        to.computeIfAbsent(seed.format(), f -> new ArrayList<>()).add(seed);
    }

    private static Path folder() throws IOException {
        URL url = Seeds.class.getResource("seeds");
        try {
            return Path.of(java.util.Objects.requireNonNull(url, "no folder of seeds on the class path")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** A tile of terrain has one size and no other: of pieces of it nothing can be read. */
    static Seed piece() {
        return new Seed("srtm", "-N43E007.hgt", Arrays.copyOf(tile(), 20_000));
    }

    /** Heights that rise to the east. */
    static byte[] tile() {
        ByteBuffer bytes = ByteBuffer.allocate(TILE_NODES * TILE_NODES * 2);
        for (int i = 0; bytes.hasRemaining(); i++) {
            bytes.putShort((short) (i % TILE_NODES));
        }
        return bytes.array();
    }

    /** A city as a project keeps it. */
    private static byte[] project(Path model) throws IOException {
        Path file = Files.createTempFile("seed", ".serdica");
        Files.delete(file);
        try {
            City city = Loading.load(model).city();
            ProjectFile.write(file, city, List.of(), Progress.NONE, CancelToken.never());
            return Files.readAllBytes(file);
        } catch (InputRefused e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    /** The same model in the container that brings its description and its numbers in chunks. */
    private static byte[] binaryGltf(byte[] json) {
        int length = (json.length + 3) / 4 * 4;
        ByteBuffer glb = ByteBuffer.allocate(20 + length).order(ByteOrder.LITTLE_ENDIAN);
        glb.put("glTF".getBytes(StandardCharsets.US_ASCII)).putInt(2).putInt(20 + length);
        glb.putInt(length).put("JSON".getBytes(StandardCharsets.US_ASCII)).put(json);
        while (glb.hasRemaining()) {
            glb.put((byte) ' ');
        }
        return glb.array();
    }

    private static byte[] geoTiff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        float[] heights = {500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511};
        GeoTiffWriter.write(out, new HeightRaster(322_000, 4_730_000, 10, 4, 3, heights), 7801);
        return out.toByteArray();
    }
}

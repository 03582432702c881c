package org.serdica.app.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.serdica.importers.synth.BenchFiles;
import org.serdica.importers.synth.PbfTown;
import org.serdica.importers.synth.RepeatedCityJson;
import org.serdica.importers.synth.RepeatedFiles;
import org.serdica.importers.synth.RepeatedOsm;

/** The large files of {@code bench import}, made in a folder that goes when it is closed. */
final class ImportFiles implements AutoCloseable {
    /** Buildings of a generated city whose CityGML is as long as five times Den Haag's. */
    private static final int BUILDINGS = 12_000;

    /** Some three million nodes. */
    private static final int HOUSES = 215_000;

    private final Optional<Path> models;
    private final Consumer<String> say;
    private final Path folder;
    private long nodesOfRealTown;

    ImportFiles(Optional<Path> models, Consumer<String> say) throws IOException {
        this.models = models;
        this.say = say;
        this.folder = Files.createTempDirectory("serdica-bench-");
    }

    @FunctionalInterface
    private interface Repeating {
        void write(Path sample, Path to) throws IOException;
    }

    /** The file for that format; empty where what it is made of is not on this machine. */
    Optional<Path> of(ImportFormat format) throws IOException {
        return switch (format) {
            case CITYGML -> Optional.of(cityGml());
            case CITYJSON -> cityJson();
            case CITYJSONSEQ -> sequence();
            case OSM -> Optional.of(osm());
            case IFC -> ifc();
        };
    }

    /** Den Haag five times over, 117 MB; a generated city where the model is missing. */
    private Path cityGml() throws IOException {
        Optional<Path> real = made("large/DenHaag_01.xml.gz", "city.gml", (s, to) -> RepeatedFiles.cityGml(s, to, 5));
        if (real.isPresent()) {
            return real.get();
        }
        Path file = folder.resolve("city.gml");
        BenchFiles.writeCityGml(BUILDINGS, file);
        return file;
    }

    /** Den Haag as CityJSON some 30 times over, 77 MB. */
    private Optional<Path> cityJson() throws IOException {
        return made("cityjson/cjio/DenHaag_01.json", "city.city.json", (s, to) -> RepeatedCityJson.write(s, to, 29));
    }

    /** A tile of the 3D model of France a hundred times over, 94 MB. */
    private Optional<Path> sequence() throws IOException {
        return made(
                "cityjson/bertt/tile_00000.city.jsonl",
                "city.city.jsonl",
                (s, to) -> RepeatedFiles.cityJsonSequence(s, to, 101));
    }

    /** A generated town; its number of nodes is {@link #osmNodes}. */
    private Path osm() throws IOException {
        Path file = folder.resolve("town.osm.pbf");
        PbfTown.write(HOUSES, file);
        return file;
    }

    static long osmNodes() {
        return (long) HOUSES * PbfTown.NODES_PER_HOUSE;
    }

    /** The map of a real town so many times over that it has three million nodes, {@link #nodesOfRealTown} of them. */
    Optional<Path> osmOfRealTown() throws IOException {
        return made(
                "osm/graphhopper/north-bayreuth.osm.gz",
                "real.osm.pbf",
                (s, to) -> nodesOfRealTown = RepeatedOsm.write(s, to, 52));
    }

    long nodesOfRealTown() {
        return nodesOfRealTown;
    }

    /** The FZK house ten times over, 27 MB with 450,000 entities. */
    private Optional<Path> ifc() throws IOException {
        return made("ifc/webifc/AC20-FZK-Haus.ifc", "houses.ifc", (s, to) -> RepeatedFiles.ifc(s, to, 10));
    }

    private Optional<Path> made(String sample, String name, Repeating repeating) throws IOException {
        Optional<Path> from = models.map(m -> m.resolve(sample)).filter(Files::exists);
        if (from.isEmpty()) {
            say.accept("the model " + sample + " is not on this machine; name its folder by --models");
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        repeating.write(from.get(), file);
        return Optional.of(file);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.serdica.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.export.RasterLayerFiles;
import org.serdica.importers.export.WriteRefused;
import org.serdica.importers.project.ProjectFile;
import org.serdica.importers.radio.antenna.AntennaLibrary;
import org.serdica.importers.radio.antenna.LibraryPatterns;
import org.serdica.importers.radio.antenna.ProjectAntennas;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.CoverageSettings;
import org.serdica.model.radio.coverage.CoverageStatistics;
import org.serdica.model.radio.coverage.CoverageStudy;
import org.serdica.model.radio.coverage.CoverageTooLarge;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.coverage.SitingCheck;
import org.serdica.model.radio.network.NetworkFinding;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;
import org.serdica.model.scenario.Kpi;
import org.serdica.model.scenario.Provenance;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.task.CancelToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Maps and figures of the radio network in a city. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Works out where the city's radio cells reach: figures, and maps as GeoTIFF or CSV.")
final class CoverageCommand implements Callable<Integer> {
    /** Beyond the outermost antennas a map goes on as far. */
    private static final double MARGIN_M = 1000;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--out", paramLabel = "FOLDER", description = "where maps are written; none without")
    private @Nullable Path out;

    @Option(
            names = "--maps",
            split = ",",
            paramLabel = "MAP",
            description = "which of them: ${COMPLETION-CANDIDATES}; all without")
    private List<CoverageLayer> maps = List.of(CoverageLayer.values());

    @Option(names = "--csv", description = "write one table in place of a GeoTIFF for each map")
    private boolean csv;

    @Option(names = "--cell", paramLabel = "M", defaultValue = "5", description = "width of a cell, 1 to 100")
    private double cellM;

    @Option(names = "--height", paramLabel = "M", defaultValue = "1.5", description = "of receivers above the ground")
    private double heightM;

    @Option(
            names = "--area",
            split = ",",
            paramLabel = "COORDINATE",
            description = "west,south,east,north in the city's CRS; what is built around the antennas without")
    private double @Nullable [] area;

    @Option(names = "--operator", paramLabel = "NAME", description = "only this operator's sites")
    private @Nullable String operator;

    @Option(names = "--rain", paramLabel = "MM/H", defaultValue = "0", description = "with rain")
    private double rainMmPerHour;

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    CoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        requireSense();
        LoadResult read = input.load(console.diagnostics());
        City city = read.city();
        long begin = System.nanoTime();
        RadioNetwork network = chosen(RadioNetwork.of(city));
        if (network.sectors().isEmpty()) {
            throw new InputRefused("NO_RADIO_CELLS", "The city has no radio cells to work with.");
        }
        PropagationSettings urban = PropagationSettings.URBAN.inRain(rainMmPerHour);
        CoverageSettings settings = new CoverageSettings(new ReceiverPlan.OverGround(heightM), urban);
        LibraryPatterns antennas = new LibraryPatterns(AntennaLibrary.builtIn());
        ProjectAntennas own = carried();
        CoverageStudy study =
                new CoverageStudy(frame(city, network), settings, own.before(antennas), Crew.ofAllCores());
        study.show(city);
        CoverageMaps made;
        try {
            made = study.maps(network, CancelToken.never());
        } catch (CoverageTooLarge e) {
            throw new InputRefused("COVERAGE_TOO_LARGE", String.valueOf(e.getMessage()));
        }
        List<Kpi> kpis = new CoverageStatistics(city, made).kpis();
        long elapsedMs = (System.nanoTime() - begin) / 1_000_000;
        List<Path> files = write(city, made);
        List<NetworkFinding> findings = new ArrayList<>(SitingCheck.of(city, network));
        network.sectors().stream()
                .filter(s -> !antennas.knows(s) && !own.has(s))
                .forEach(s -> findings.add(new NetworkFinding(
                        "ANTENNA_UNKNOWN",
                        s.id(),
                        "Radio cell " + s.id() + " has an antenna " + s.pattern()
                                + ", which the library does not have; the usual one of its band is taken.")));
        answer(made, kpis, findings, files, elapsedMs);
        return 0;
    }

    private void requireSense() {
        if (!(cellM >= 1 && cellM <= 100)) {
            throw new ParameterException(spec.commandLine(), "A cell is 1 to 100 m wide, not " + cellM + " m.");
        }
        if (!(heightM > 0 && heightM <= 1000)) {
            throw new ParameterException(
                    spec.commandLine(), "Receivers are up to 1000 m above the ground, not " + heightM + " m.");
        }
        if (!(rainMmPerHour >= 0 && rainMmPerHour <= 300)) {
            throw new ParameterException(spec.commandLine(), "Rain is 0 to 300 mm/h, not " + rainMmPerHour + ".");
        }
        if (area != null && !(area.length == 4 && area[0] < area[2] && area[1] < area[3])) {
            throw new ParameterException(
                    spec.commandLine(), "An area is west,south,east,north, with west less than east and so on.");
        }
    }

    /** The imported antennas of the projects among the files. */
    private ProjectAntennas carried() throws InputRefused {
        Map<String, String> settings = new TreeMap<>();
        for (Path file : input.files()) {
            if (file.toString().endsWith(ProjectFile.ENDING)) {
                settings.putAll(ProjectFile.settings(file));
            }
        }
        return ProjectAntennas.of(settings);
    }

    private RadioNetwork chosen(RadioNetwork all) {
        String wanted = operator;
        if (wanted == null) {
            return all;
        }
        List<Site> sites = all.sites().stream()
                .filter(s -> s.operator().equalsIgnoreCase(wanted))
                .toList();
        if (sites.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no operator " + wanted + "; there are "
                            + String.join(
                                    ", ",
                                    all.sites().stream()
                                            .map(Site::operator)
                                            .filter(o -> !o.isEmpty())
                                            .distinct()
                                            .sorted()
                                            .toList())
                            + ".");
        }
        return new RadioNetwork(sites, all.findings());
    }

    private RasterFrame frame(City city, RadioNetwork network) throws InputRefused {
        double[] box = area;
        try {
            if (box != null) {
                return RasterFrame.over(Bounds.ofPlan(box[0], box[1], box[2], box[3]), cellM);
            }
            Bounds near = Bounds.EMPTY;
            for (Sector s : network.sectors()) {
                near = near.union(
                        Bounds.ofPlan(s.x() - MARGIN_M, s.y() - MARGIN_M, s.x() + MARGIN_M, s.y() + MARGIN_M));
            }
            Bounds built = city.builtBounds();
            Bounds both = Bounds.ofPlan(
                    Math.max(near.minX(), built.minX()),
                    Math.max(near.minY(), built.minY()),
                    Math.min(near.maxX(), built.maxX()),
                    Math.min(near.maxY(), built.maxY()));
            return RasterFrame.over(both.isEmpty() ? near : both, cellM);
        } catch (IllegalArgumentException e) {
            throw new InputRefused("AREA_TOO_LARGE", "There can be no such map: " + e.getMessage() + ".");
        }
    }

    private List<Path> write(City city, CoverageMaps made) throws IOException, WriteRefused {
        List<Path> files = new ArrayList<>();
        if (out == null) {
            return files;
        }
        List<RasterLayer> layers = maps.stream().map(made::layer).toList();
        if (csv) {
            Path file = out.resolve("coverage.csv");
            RasterLayerFiles.csv(file, layers);
            return List.of(file);
        }
        for (int i = 0; i < layers.size(); i++) {
            Path file = out.resolve(maps.get(i).name().toLowerCase(Locale.ROOT) + ".tif");
            RasterLayerFiles.geoTiff(file, layers.get(i), city.frame().crs());
            files.add(file);
        }
        return files;
    }

    private void answer(
            CoverageMaps made, List<Kpi> kpis, List<NetworkFinding> findings, List<Path> files, long elapsedMs) {
        if (!json) {
            console.print("sectors: " + made.levels().size());
            kpis.forEach(
                    k -> console.print(String.format(Locale.ROOT, "%-36s %10.1f %s", k.name(), k.value(), k.unit())));
            findings.forEach(f -> console.print(f.message() + " [" + f.code() + "]"));
            files.forEach(f -> console.print("Wrote " + f + "."));
            return;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sectors", made.levels().size());
        answer.put("cells", made.count());
        answer.put("cell_m", made.frame().cellM());
        answer.put("kpis", kpis.stream().map(CoverageCommand::fact).toList());
        answer.put("findings", findings.stream().map(CoverageCommand::fact).toList());
        answer.put("files", files.stream().map(Path::toString).toList());
        Provenance p = made.provenance();
        Map<String, Object> provenance = new LinkedHashMap<>();
        provenance.put("model", p.model());
        provenance.put("version", p.version());
        provenance.put("inputs", p.inputs());
        provenance.put("city", p.cityStamp());
        answer.put("provenance", provenance);
        answer.put("elapsed_ms", elapsedMs);
        console.json(answer);
    }

    private static Map<String, Object> fact(Kpi k) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("name", k.name());
        fact.put("value", Double.isFinite(k.value()) ? Math.rint(k.value() * 100) / 100 : null);
        fact.put("unit", k.unit());
        return fact;
    }

    private static Map<String, Object> fact(NetworkFinding f) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("code", f.code());
        fact.put("element", f.objectId());
        fact.put("message", f.message());
        return fact;
    }
}

package org.serdica.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.serdica.importers.api.FileColumns;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.City;
import org.serdica.model.city.CityCensus;
import org.serdica.model.city.Lod;
import org.serdica.model.geo.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is in a file. */
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what is in files: format, version, CRS, counts, bounds, warnings.")
final class InfoCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Option(
            names = "--columns",
            description = "also the columns of plain features, with values and what they are taken for")
    private boolean columns;

    private final Console console;

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        LoadResult result = input.load(console.diagnostics());
        Map<String, Object> facts = facts(result);
        if (columns) {
            facts.put("columns", columns(input.columns()));
        }
        facts.put("elapsed_ms", (System.nanoTime() - begin) / 1_000_000);
        if (json) {
            console.json(facts);
        } else {
            facts.forEach(this::line);
        }
        return 0;
    }

    private static Map<String, Object> facts(LoadResult result) {
        City city = result.city();
        List<SourceReport> reports = result.reports();
        CityCensus census = CityCensus.of(city);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("format", joined(reports.stream().map(SourceReport::format).toList()));
        facts.put("version", joined(reports.stream().map(SourceReport::version).toList()));
        facts.put("crs", city.frame().crs());
        facts.put("features", reports.stream().mapToLong(SourceReport::features).sum());
        facts.put("imported", reports.stream().mapToLong(SourceReport::imported).sum());
        facts.put("left_out", leftOut(reports));
        facts.put("parts", city.objectCount() - city.rootCount());
        facts.put("objects", census.objects());
        facts.put("lods", census.lods().stream().map(Lod::text).toList());
        facts.put("surfaces", census.surfaces());
        facts.put("triangles", census.triangles());
        facts.put("roads", city.roads().linkCount());
        facts.put("terrain", city.terrain().isPresent());
        facts.put("bounds", bounds(city.bounds()));
        if (reports.size() > 1) {
            facts.put("files", reports.stream().map(InfoCommand::file).toList());
        }
        facts.put("warnings", warnings(reports));
        facts.put("notes", findings(reports, f -> f.severity() == Finding.Severity.NOTE));
        return facts;
    }

    private static List<Map<String, Object>> columns(List<FileColumns> files) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (FileColumns file : files) {
            Map<String, String> words = file.guess().words();
            for (FileColumns.Column c : file.columns()) {
                Map<String, Object> column = new LinkedHashMap<>();
                column.put("file", String.valueOf(file.file().getFileName()));
                column.put("column", c.name());
                column.put(
                        "taken_for",
                        words.entrySet().stream()
                                .filter(e -> e.getValue().equals(c.name()))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", ")));
                column.put("samples", c.samples());
                all.add(column);
            }
        }
        return all;
    }

    private static Map<String, Object> file(SourceReport r) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", r.file().toString());
        file.put("format", r.format());
        file.put("version", r.version());
        file.put("crs", r.crs());
        file.put("features", r.features());
        file.put("imported", r.imported());
        return file;
    }

    private static Map<String, Long> leftOut(List<SourceReport> reports) {
        Map<String, Long> all = new LinkedHashMap<>();
        reports.forEach(r -> r.leftOut().forEach((reason, n) -> all.merge(reason, n, Long::sum)));
        return all;
    }

    /** What a person should know of; notes are none of it. */
    static List<Map<String, String>> warnings(List<SourceReport> reports) {
        return findings(reports, f -> f.severity() != Finding.Severity.NOTE);
    }

    private static List<Map<String, String>> findings(List<SourceReport> reports, Predicate<Finding> wanted) {
        List<Map<String, String>> findings = new ArrayList<>();
        for (SourceReport r : reports) {
            for (Finding f : r.findings()) {
                if (!wanted.test(f)) {
                    continue;
                }
                Map<String, String> w = new LinkedHashMap<>();
                w.put("code", f.code());
                w.put("element", f.element());
                w.put("message", f.message());
                if (reports.size() > 1) {
                    w.put("file", r.file().toString());
                }
                findings.add(w);
            }
        }
        return findings;
    }

    private static Map<String, Double> bounds(Bounds b) {
        Map<String, Double> map = new LinkedHashMap<>();
        if (!b.isEmpty()) {
            map.put("min_x", mm(b.minX()));
            map.put("min_y", mm(b.minY()));
            map.put("min_z", mm(b.minZ()));
            map.put("max_x", mm(b.maxX()));
            map.put("max_y", mm(b.maxY()));
            map.put("max_z", mm(b.maxZ()));
        }
        return map;
    }

    private static double mm(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }

    private static String joined(List<String> values) {
        return values.stream().filter(v -> !v.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private void line(String name, Object value) {
        String label = name.replace('_', ' ');
        switch (value) {
            // A format without versions has nothing to say of its own.
            case String text when text.isEmpty() -> {}
            case Map<?, ?> map when map.isEmpty() -> console.print(label + ": none");
            case List<?> list when list.isEmpty() -> console.print(label + ": none");
            case Map<?, ?> map -> {
                console.print(label + ":");
                map.forEach((k, v) -> console.print("  " + String.format(Locale.ROOT, "%-28s %s", k, v)));
            }
            case List<?> list
            when list.stream().anyMatch(Map.class::isInstance) -> {
                console.print(label + ":");
                list.forEach(v -> console.print("  "
                        + ((Map<?, ?>) v)
                                .values().stream().map(Object::toString).collect(Collectors.joining("  "))));
            }
            case List<?> list ->
                console.print(label + ": " + list.stream().map(Object::toString).collect(Collectors.joining(", ")));
            default -> console.print(label + ": " + value);
        }
    }
}

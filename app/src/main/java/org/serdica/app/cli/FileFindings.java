package org.serdica.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.check.FlawWords;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.SourceReport;
import org.serdica.importers.check.FileReport;
import org.serdica.model.check.Flaw;
import org.serdica.model.city.Lod;
import org.serdica.model.geo.Position;

/** A check's findings as text for a person and as a map for a program. */
final class FileFindings {
    private final FileReport report;
    private final Words words;

    FileFindings(FileReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    Map<String, Object> facts() {
        List<SourceReport> files = report.loaded().reports();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("format", joined(files.stream().map(SourceReport::format).toList()));
        facts.put("version", joined(files.stream().map(SourceReport::version).toList()));
        facts.put("crs", report.loaded().city().frame().crs());
        facts.put("features", files.stream().mapToLong(SourceReport::features).sum());
        facts.put("imported", files.stream().mapToLong(SourceReport::imported).sum());
        facts.put("left_out", leftOut(files));
        facts.put("checked", checked());
        facts.put("valid", report.isFlawless());
        facts.put("total", report.total());
        facts.put("total_geometry", report.geometry().total());
        facts.put("total_files", report.ofFiles());
        facts.put("left_out_members", report.leftOutMembers());
        facts.put("notes", report.notes());
        facts.put("counts", counts());
        List<Map<String, Object>> findings = new ArrayList<>();
        report.geometry().flaws().forEach(flaw -> findings.add(of(flaw)));
        report.schema().forEach(finding -> findings.add(of(finding)));
        facts.put("findings", findings);
        return facts;
    }

    private Map<String, Object> checked() {
        Map<String, Object> checked = new LinkedHashMap<>();
        checked.put("objects", report.geometry().objects());
        checked.put("polygons", report.geometry().polygons());
        checked.put("solids", report.geometry().solids());
        return checked;
    }

    private static Map<String, Long> leftOut(List<SourceReport> files) {
        Map<String, Long> all = new LinkedHashMap<>();
        files.forEach(r -> r.leftOut().forEach((reason, n) -> all.merge(reason, n, Long::sum)));
        return all;
    }

    /** How many of each, by number and name: the geometry's first, rising. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        report.geometry().counts().forEach((code, n) -> counts.put(code.number() + " " + code.name(), n));
        counts.putAll(report.schema().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting())));
        return counts;
    }

    private Map<String, Object> of(Flaw flaw) {
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("code", flaw.code().number());
        f.put("name", flaw.code().name());
        f.put("severity", "error");
        f.put("element", flaw.spot().objectId());
        f.put("position", position(flaw.at()));
        f.put("message", FlawWords.sentence(flaw, words));
        Flaw.Spot spot = flaw.spot();
        if (!spot.part().isEmpty()) {
            f.put("part", spot.part());
        }
        if (!spot.rootId().equals(spot.objectId())) {
            f.put("within", spot.rootId());
        }
        if (spot.lod() >= 0) {
            f.put("lod", Lod.text(spot.lod()));
        }
        putIfKnown(f, "geometry", spot.geometry());
        putIfKnown(f, "shell", spot.shell());
        putIfKnown(f, "polygon", spot.surface());
        putIfKnown(f, "ring", spot.ring());
        if (!Double.isNaN(flaw.measure())) {
            f.put("measure", flaw.measure());
        }
        return f;
    }

    private static void putIfKnown(Map<String, Object> f, String name, int number) {
        if (number >= 0) {
            f.put(name, number);
        }
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("code", finding.code());
        f.put("name", finding.code());
        f.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        f.put("element", finding.element());
        f.put("position", position(finding.at()));
        f.put("message", finding.message());
        return f;
    }

    private static @Nullable List<Double> position(@Nullable Position at) {
        return at == null ? null : List.of(mm(at.x()), mm(at.y()), mm(at.z()));
    }

    private static double mm(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }

    private static String joined(List<String> values) {
        return values.stream().filter(v -> !v.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    List<String> lines() {
        Map<String, Object> facts = facts();
        List<String> lines = new ArrayList<>();
        lines.add((facts.get("format") + " " + facts.get("version")).strip() + ", " + facts.get("crs"));
        lines.add("objects: " + facts.get("features") + ", imported: " + facts.get("imported") + ", left out: "
                + leftOut(report.loaded().reports()));
        lines.add("checked: " + report.geometry().objects() + " objects, "
                + report.geometry().polygons() + " polygons, "
                + report.geometry().solids() + " solids");
        lines.add(found());
        counts().forEach((code, n) -> lines.add(String.format(Locale.ROOT, "  %-44s %d", code, n)));
        report.geometry()
                .flaws()
                .forEach(f -> lines.add(line(
                        Integer.toString(f.code().number()),
                        f.spot().part().isEmpty()
                                ? f.spot().objectId()
                                : f.spot().objectId() + " " + f.spot().part(),
                        f.at(),
                        FlawWords.sentence(f, words))));
        report.schema().forEach(f -> lines.add(line(f.code(), f.element(), f.at(), f.message())));
        report.leftOut().forEach((reason, n) -> lines.add(line("LEFT_OUT", "", null, objects(n) + ": " + reason)));
        return lines;
    }

    private String found() {
        String notes = report.notes() == 0 ? "" : ", " + report.notes() + (report.notes() == 1 ? " note" : " notes");
        if (report.isFlawless()) {
            return "nothing is wrong" + notes;
        }
        String leftOut = report.leftOutMembers() == 0 ? "" : ", " + objects(report.leftOutMembers()) + " left out";
        return "found: " + report.total() + " (" + report.geometry().total() + " in the geometry, " + report.ofFiles()
                + " in the files)" + leftOut + notes;
    }

    private static String objects(long n) {
        return n + (n == 1 ? " object" : " objects");
    }

    private static String line(String code, String element, @Nullable Position at, String message) {
        String place = at == null ? "-" : String.format(Locale.ROOT, "(%.3f %.3f %.3f)", at.x(), at.y(), at.z());
        return code + "  " + (element.isEmpty() ? "-" : element) + "  " + place + "  " + message;
    }
}

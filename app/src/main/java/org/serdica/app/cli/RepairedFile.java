package org.serdica.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serdica.importers.check.FileReport;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.WriteRefused;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.check.CheckReport;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.check.CityCheck;
import org.serdica.model.check.FlawCode;
import org.serdica.model.check.RepairPlan;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * A city that was written with what is safe to mend mended.
 *
 * @param onReading what its reader had mended before
 * @param left what is still wrong with it
 */
record RepairedFile(RepairPlan plan, Map<FlawCode, Long> onReading, CheckReport left, WriteReport written) {
    /** What readers mend as they read, as the city has no other way to hold it. */
    private static final Set<FlawCode> BY_READERS = Set.of(FlawCode.RING_NOT_CLOSED, FlawCode.TOO_FEW_POINTS);

    static RepairedFile write(FileReport report, CheckSettings settings, CityWriter writer, Path out)
            throws IOException, WriteRefused {
        CancelToken cancel = CancelToken.never();
        City city = report.loaded().city();
        RepairPlan plan = RepairPlan.of(city, settings, Progress.NONE, cancel);
        City mended = plan.applied(city);
        WriteReport written = writer.write(mended, WriteRequest.of(out), Progress.NONE, cancel);
        Map<FlawCode, Long> onReading = new LinkedHashMap<>();
        CheckReport seen = CityCheck.of(city, settings, Progress.NONE, cancel);
        for (FlawCode code : BY_READERS) {
            long gone = report.geometry().counts().getOrDefault(code, 0L)
                    - seen.counts().getOrDefault(code, 0L);
            if (gone > 0) {
                onReading.put(code, gone);
            }
        }
        CheckReport left = CityCheck.of(mended, settings, Progress.NONE, cancel);
        return new RepairedFile(plan, onReading, left, written);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("files", written.files().stream().map(Path::toString).toList());
        facts.put("format", written.format().name());
        facts.put("objects", plan.mends().stream().map(m -> m.before().id()).toList());
        facts.put("fixes", named(plan.counts()));
        facts.put("on_reading", named(onReading));
        facts.put("left", named(left.counts()));
        facts.put(
                "shortfalls",
                written.shortfalls().stream().map(ConvertCommand::fact).toList());
        return facts;
    }

    private static Map<String, Long> named(Map<FlawCode, ? extends Number> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((code, n) -> named.put(code.number() + " " + code.name(), n.longValue()));
        return named;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("repaired: " + plan.mends().size() + " objects " + named(plan.counts()) + ", on reading "
                + named(onReading));
        lines.add("left: " + named(left.counts()));
        lines.add("written: " + written.files().getFirst());
        written.shortfalls().forEach(s -> lines.add("  " + s.count() + "  " + s.what() + ": " + s.why() + "."));
        return lines;
    }
}

package org.serdica.importers.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.LoadWatch;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.check.CheckCrew;
import org.serdica.model.check.CheckReport;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Reads files and checks everything in them, objects while others are still being read. */
public final class FileCheck {
    /** More than anybody reads; a file may have a fault in every line. */
    private static final int KEPT_PER_CODE = 10_000;

    private FileCheck() {}

    /** @throws InputRefused if a file cannot be used at all */
    public static FileReport of(LoadRequest request, CheckSettings settings, Progress progress, CancelToken cancel)
            throws InputRefused {
        try (CheckCrew crew = new CheckCrew(settings, cancel)) {
            LoadWatch watch = new LoadWatch(crew::check, KEPT_PER_CODE);
            LoadResult loaded = new CityLoader(watch).load(request, city -> {}, progress, cancel);
            CheckReport geometry = crew.report();
            return new FileReport(loaded, geometry, schema(loaded, geometry));
        }
    }

    private static List<Finding> schema(LoadResult loaded, CheckReport geometry) {
        List<Finding> all = new ArrayList<>();
        for (SourceReport report : loaded.reports()) {
            for (Finding finding : report.findings()) {
                all.add(finding.at() == null ? finding.at(place(loaded.city(), finding.element())) : finding);
            }
            long leftOut = report.leftOut().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (report.features() != report.imported() + leftOut) {
                all.add(new Finding(
                        Finding.Severity.ERROR,
                        "MEMBERS_UNACCOUNTED",
                        report.file().getFileName().toString(),
                        "There are " + report.features() + " members in the file, but " + report.imported()
                                + " came in and " + leftOut + " were left out."));
            }
        }
        for (String id : geometry.cutShort()) {
            all.add(new Finding(
                            Finding.Severity.NOTE,
                            "CHECK_CUT_SHORT",
                            id,
                            "The object is so large that its check was not carried to the end.")
                    .at(place(loaded.city(), id)));
        }
        return all;
    }

    private static @Nullable Position place(City city, String element) {
        Bounds b = element.isEmpty()
                ? Bounds.EMPTY
                : city.find(element).map(o -> o.bounds()).orElse(Bounds.EMPTY);
        return b.isEmpty() ? null : new Position(b.centreX(), b.centreY(), b.centreZ());
    }
}

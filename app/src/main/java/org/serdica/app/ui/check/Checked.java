package org.serdica.app.ui.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.check.CheckReport;
import org.serdica.model.check.Mending;
import org.serdica.model.city.City;

/**
 * What a check of the open city found.
 *
 * @param finds the files' first, then the geometry's as the numbers of their kinds rise, that of building models last
 * @param report what was looked at
 */
public record Checked(City city, List<Find> finds, CheckReport report) {
    public Checked {
        finds = List.copyOf(finds);
    }

    static Checked of(City city, CheckReport report, List<SourceReport> files) {
        List<Find> finds = new ArrayList<>();
        for (SourceReport file : files) {
            for (Finding finding : file.findings()) {
                if (finding.severity() != Finding.Severity.NOTE) {
                    finds.add(new Find.OfFile(finding, file.file().getFileName().toString()));
                }
            }
        }
        Map<String, Boolean> models = new HashMap<>();
        report.flaws().stream()
                .map(flaw -> new Find.OfShape(
                        flaw, models.computeIfAbsent(flaw.spot().objectId(), id -> isOfModel(city, id))))
                .sorted(Comparator.comparing(Find.OfShape::ofModel)
                        .thenComparing(find -> find.flaw().code()))
                .forEach(finds::add);
        // Findings of one kind stand together, in the order in which the kinds were met.
        List<String> kinds = finds.stream().map(Find::kind).distinct().toList();
        finds.sort((a, b) -> kinds.indexOf(a.kind()) - kinds.indexOf(b.kind()));
        return new Checked(city, finds, report);
    }

    private static boolean isOfModel(City city, String id) {
        return city.find(id).filter(o -> !o.text("ifcClass").isEmpty()).isPresent();
    }

    /** Whether something of it can be repaired. */
    public boolean isMendable() {
        return report.counts().keySet().stream().anyMatch(Mending.SAFE::contains);
    }

    /** Flaws that were counted but are too many to be listed. */
    public long unlisted() {
        return report.total() - report.flaws().size();
    }

    static boolean isOutdated(Optional<Checked> checked, City now) {
        return checked.isPresent() && checked.get().city() != now;
    }
}

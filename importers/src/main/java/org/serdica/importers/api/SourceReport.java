package org.serdica.importers.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What came of one file.
 *
 * @param features top-level members in the file
 * @param imported those that are in the city now
 * @param leftOut those that are not, by the reason in a person's words
 * @param objects every object by class name, children included
 */
public record SourceReport(
        Path file,
        String format,
        String version,
        String crs,
        long features,
        long imported,
        Map<String, Long> leftOut,
        Map<String, Long> objects,
        List<Finding> findings) {
    /** Why members are left out that nobody wanted. */
    public static final String BY_CHOICE = "left out by choice";

    public SourceReport {
        leftOut = Map.copyOf(leftOut);
        objects = Map.copyOf(objects);
        findings = List.copyOf(findings);
    }

    /** The same with one more finding, which comes first. */
    SourceReport with(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.addFirst(finding);
        return new SourceReport(file, format, version, crs, features, imported, leftOut, objects, all);
    }
}

package org.serdica.app.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.serdica.importers.api.FarFile;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.HeightGap;
import org.serdica.importers.api.ImportPreview;
import org.serdica.importers.api.PreviewFile;

/**
 * A file in the list.
 *
 * @param file itself
 * @param input what a person named: the file, or the folder or archive it lies in
 * @param known what was found in it
 * @param far where it lies far from the city
 * @param gap where its heights do not fit the city
 */
record FileRow(Path file, Path input, Optional<PreviewFile> known, Optional<FarFile> far, Optional<HeightGap> gap) {
    /** Findings that a person is asked about. */
    private static final Set<String> ASKED = Set.of("FILE_FAR", "HEIGHTS_OFF", "CRS_MISSING");

    String name() {
        return Objects.toString(file.getFileName(), file.toString());
    }

    /** Whether a person should say where it lies. */
    boolean asksWhere() {
        return far.isPresent()
                || known.map(f -> f.place() == PreviewFile.Standing.MISSING).orElse(false);
    }

    /** Whether a person should say something of it. */
    boolean asks() {
        return asksWhere() || gap.isPresent();
    }

    /** What is wrong with it besides, in a sentence; the worst first. */
    Optional<String> damage() {
        return known.flatMap(f -> f.report().findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTE && !ASKED.contains(finding.code()))
                .max(Comparator.comparing(Finding::severity))
                .map(Finding::message));
    }

    /** What was named, and once that is known, what is in it. */
    static List<FileRow> of(List<Path> named, Optional<ImportPreview> preview) {
        List<FileRow> rows = new ArrayList<>();
        for (Path input : named) {
            List<PreviewFile> within = preview.map(ImportPreview::files).orElse(List.of()).stream()
                    .filter(f -> f.report().file().startsWith(input))
                    .toList();
            if (within.isEmpty()) {
                rows.add(new FileRow(input, input, Optional.empty(), Optional.empty(), Optional.empty()));
            }
            for (PreviewFile file : within) {
                Path path = file.report().file();
                Optional<FarFile> far = preview.orElseThrow().far().stream()
                        .filter(f -> f.file().equals(path))
                        .findFirst();
                Optional<HeightGap> gap = preview.orElseThrow().gaps().stream()
                        .filter(g -> g.file().equals(path))
                        .findFirst();
                rows.add(new FileRow(path, input, Optional.of(file), far, gap));
            }
        }
        return rows;
    }
}

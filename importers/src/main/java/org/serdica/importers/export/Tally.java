package org.serdica.importers.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serdica.model.city.ObjectKind;

/** Counts what a writer writes and what it must leave out. */
public final class Tally {
    private final Map<ObjectKind, Long> written = new TreeMap<>();
    private final Map<Loss, Long> losses = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    private record Loss(String what, String why) {}

    public void wrote(ObjectKind kind) {
        written.merge(kind, 1L, Long::sum);
    }

    public void wrote(Path file) {
        files.add(file);
    }

    public void lost(String what, String why) {
        lost(what, 1, why);
    }

    public void lost(String what, long count, String why) {
        if (count > 0) {
            losses.merge(new Loss(what, why), count, Long::sum);
        }
    }

    public WriteReport report(WriteFormat format) {
        Map<String, Long> objects = new LinkedHashMap<>();
        written.forEach((kind, count) -> objects.put(kind.className(), count));
        List<Shortfall> shortfalls = losses.entrySet().stream()
                .map(e -> new Shortfall(
                        e.getKey().what(), e.getValue(), e.getKey().why()))
                .toList();
        return new WriteReport(format, files, objects, shortfalls);
    }
}

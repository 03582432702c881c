package org.serdica.app.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.serdica.importers.api.CityChoice;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteRequest;

/** What was asked for in the form, before a file is chosen. */
record ExportPlan(WriteFormat format, CityChoice choice, WriteRequest.Buildings buildings) {
    WriteRequest to(Path out) {
        return new WriteRequest(out, choice, buildings);
    }

    /** The file that is meant by a name: the usual ending is put behind one that has none of this format. */
    Path file(Path chosen) {
        String name = String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT);
        String plain = format.packable() && name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        boolean fits = format.endings().stream().anyMatch(e -> plain.endsWith(lastEnding(e)));
        return fits ? chosen : chosen.resolveSibling(chosen.getFileName() + usualEnding());
    }

    private String usualEnding() {
        String usual = format.endings().getFirst();
        return usual.startsWith(".") ? usual : "-" + usual;
    }

    private static String lastEnding(String ending) {
        return ending.substring(Math.max(0, ending.lastIndexOf('.')));
    }

    /** What a chooser offers to look for. */
    List<String> patterns() {
        return format.endings().stream().map(e -> "*" + e).toList();
    }
}

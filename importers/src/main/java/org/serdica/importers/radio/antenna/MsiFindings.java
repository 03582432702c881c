package org.serdica.importers.radio.antenna;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serdica.importers.api.Finding;

/** Collects what is wrong in a file, line by line, and stops listing before a hostile file fills the memory. */
final class MsiFindings {
    private static final int MOST = 50;
    private static final int MOST_QUOTED = 40;

    private final List<Placed> found = new ArrayList<>();
    private int more;

    /** A finding and its line, 0 for none. */
    private record Placed(int line, Finding finding) {}

    void error(String code, int line, String sentence) {
        add(Finding.Severity.ERROR, code, line, sentence);
    }

    void warning(String code, int line, String sentence) {
        add(Finding.Severity.WARNING, code, line, sentence);
    }

    private void add(Finding.Severity severity, String code, int line, String sentence) {
        if (found.size() < MOST) {
            found.add(new Placed(line, new Finding(severity, code, line == 0 ? "" : "line " + line, sentence)));
        } else {
            more++;
        }
    }

    /** In the order of the lines, whenever each was noticed. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(found.stream()
                .sorted(Comparator.comparingInt(Placed::line))
                .map(Placed::finding)
                .toList());
        if (more > 0) {
            all.add(Finding.warning("MSI_MORE", "", "There are " + more + " more findings like these."));
        }
        return all;
    }

    /** A piece of the file for a sentence, without what would break it. */
    static String quoted(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return '"' + (plain.length() <= MOST_QUOTED ? plain : plain.substring(0, MOST_QUOTED) + "...") + '"';
    }
}

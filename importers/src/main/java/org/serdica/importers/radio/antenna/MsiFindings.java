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

    /**
     * A finding and its line, 0 for none.
     *
     * @param done what was done about it, empty where that is nothing
     */
    private record Placed(Finding.Severity severity, String code, int line, String what, String done) {
        /** In a file that is refused nothing was done about anything. */
        Finding finding(boolean refused) {
            String sentence = what + (refused || done.isEmpty() ? "" : "; " + done) + ".";
            return new Finding(severity, code, line == 0 ? "" : "line " + line, sentence);
        }
    }

    void error(String code, int line, String what) {
        add(new Placed(Finding.Severity.ERROR, code, line, what, ""));
    }

    /** @param done what was done about it, to follow a semicolon */
    void warning(String code, int line, String what, String done) {
        add(new Placed(Finding.Severity.WARNING, code, line, what, done));
    }

    private void add(Placed finding) {
        if (found.size() < MOST) {
            found.add(finding);
        } else {
            more++;
        }
    }

    /**
     * In the order of the lines, whenever each was noticed.
     *
     * @param refused whether no antenna came of the file
     */
    List<Finding> all(boolean refused) {
        List<Finding> all = new ArrayList<>(found.stream()
                .sorted(Comparator.comparingInt(Placed::line))
                .map(placed -> placed.finding(refused))
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

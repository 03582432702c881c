package org.serdica.importers.radio.site;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.api.Finding;

/** Collects what is wrong with rows, and stops listing before a hostile file fills the memory. */
final class SiteFindings {
    /** As many cells as are read from one file. */
    static final int MOST_ROWS = 200_000;

    private static final int MOST = 200;
    private static final int MOST_QUOTED = 40;

    private final List<Finding> found = new ArrayList<>();
    private final SiteAssumptions assumptions = new SiteAssumptions();
    private long more;

    /** @param place such as "line 7" */
    void add(String code, String place, String sentence) {
        if (found.size() < MOST) {
            found.add(Finding.warning(code, place, sentence));
        } else {
            more++;
        }
    }

    /** @param place of the first cell that is left out; told however much there is to tell */
    void tooMany(String place) {
        found.add(Finding.warning(
                "SITE_MANY", place, "There are more than " + MOST_ROWS + " cells; the rest is left out."));
    }

    /** What rows do not say, told once for all of them. */
    SiteAssumptions assumptions() {
        return assumptions;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(found);
        all.addAll(assumptions.findings());
        if (more > 0) {
            all.add(Finding.warning("SITE_MORE", "", "There are " + more + " more findings like these."));
        }
        return all;
    }

    /** A piece of the file for a sentence, without what would break it. */
    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= MOST_QUOTED ? plain : plain.substring(0, MOST_QUOTED) + "...";
    }
}

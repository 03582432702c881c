package org.serdica.importers.radio.measure;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.api.Finding;

/** Collects what is wrong with rows, and counts on where a broken file would fill the memory. */
final class RowFindings {
    private static final int MOST = 50;

    private final List<Finding> found = new ArrayList<>();
    private int more;

    void row(String code, long line, String sentence) {
        if (found.size() < MOST) {
            found.add(Finding.warning(code, "line " + line, sentence));
        } else {
            more++;
        }
    }

    void file(String code, String sentence) {
        found.add(new Finding(Finding.Severity.ERROR, code, "", sentence));
    }

    List<Finding> all() {
        if (more > 0) {
            found.add(Finding.warning(
                    "MEASURE_MORE",
                    "",
                    "There are " + more + " more rows with findings like these; they are left out."));
            more = 0;
        }
        return found;
    }
}

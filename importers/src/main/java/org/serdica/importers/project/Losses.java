package org.serdica.importers.project;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.api.Finding;

/** What a damaged file no longer holds, in a person's words. */
final class Losses {
    private static final int MOST_LISTED = 200;

    private final Finding.Severity severity;
    private final List<Finding> findings = new ArrayList<>();
    private int beyond;

    Losses() {
        this(Finding.Severity.ERROR);
    }

    /** A list of what is worth less than a loss. */
    Losses(Finding.Severity severity) {
        this.severity = severity;
    }

    void add(String code, String element, String message) {
        if (findings.size() < MOST_LISTED) {
            findings.add(new Finding(severity, code, element, message));
        } else {
            beyond++;
        }
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        if (beyond > 0) {
            all.add(new Finding(severity, "MORE_OF_THIS", "", "There are " + beyond + " more of this kind."));
        }
        return all;
    }
}

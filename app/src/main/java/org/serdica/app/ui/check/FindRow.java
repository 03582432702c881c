package org.serdica.app.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A row of the list: the head of a kind of findings, or one of them. */
sealed interface FindRow {
    /** Where a kind begins; its findings follow if it is unfolded. */
    record Head(Find first, int count, boolean open) implements FindRow {}

    record Line(Find find) implements FindRow {}

    /** The rows of findings that stand together by kind. */
    static List<FindRow> of(List<Find> finds, Set<String> open) {
        List<FindRow> rows = new ArrayList<>();
        int from = 0;
        while (from < finds.size()) {
            String kind = finds.get(from).kind();
            int to = from;
            while (to < finds.size() && finds.get(to).kind().equals(kind)) {
                to++;
            }
            rows.add(new Head(finds.get(from), to - from, open.contains(kind)));
            if (open.contains(kind)) {
                finds.subList(from, to).forEach(find -> rows.add(new Line(find)));
            }
            from = to;
        }
        return rows;
    }
}

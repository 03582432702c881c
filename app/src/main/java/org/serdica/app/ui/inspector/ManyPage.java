package org.serdica.app.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.words.Words;

/** Several objects: how many of what, and sums and ranges of their attributes. */
final class ManyPage {
    private final Words words;
    private final Rows rows;

    ManyPage(Words words, Rows rows) {
        this.words = words;
        this.rows = rows;
    }

    void fill(VBox page, SelectionSummary summary) {
        Node[] kinds = summary.kinds().entrySet().stream()
                .map(e -> rows.value(words.get("kind." + e.getKey().className()), words.number(e.getValue(), 0)))
                .toArray(Node[]::new);
        page.getChildren().add(rows.section("inspector.classes", kinds));
        if (!summary.numbers().isEmpty()) {
            page.getChildren()
                    .add(rows.section(
                            "inspector.numbers",
                            summary.numbers().stream().map(this::number).toArray(Node[]::new)));
        }
        if (!summary.texts().isEmpty()) {
            page.getChildren()
                    .add(rows.section(
                            "inspector.texts",
                            summary.texts().stream().map(this::text).toArray(Node[]::new)));
        }
    }

    private Node number(SelectionSummary.NumberSum n) {
        String range = n.min() == n.max()
                ? words.number(n.min(), 1, n.unit())
                : plain(n.min()) + " – " + plain(n.max()) + (n.unit().isEmpty() ? "" : "\u202f" + n.unit());
        String more = words.get("inspector.meanAndSum", words.number(n.mean(), 1), words.number(n.sum(), 1));
        return rows.value(AttributeNames.readable(n.name(), words), range, more);
    }

    /** Years are not cut into thousands. */
    private String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 10_000;
        return whole ? Long.toString((long) value) : words.number(value, 1);
    }

    private Node text(SelectionSummary.TextSum t) {
        String value = t.distinct() == 1 ? t.mostFrequent() : words.get("inspector.different", t.distinct());
        String more = t.distinct() == 1 ? "" : words.get("inspector.mostly", t.mostFrequent(), t.mostFrequentCount());
        return rows.value(AttributeNames.readable(t.name(), words), value, more);
    }
}

package org.serdica.app.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.edit.ValueEdits;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;

/** Several objects: how many of what, and sums and ranges of their attributes. */
final class ManyPage {
    private final Words words;
    private final Rows rows;
    private final ValueEdits edits;

    ManyPage(Words words, Rows rows, ValueEdits edits) {
        this.words = words;
        this.edits = edits;
        this.rows = rows;
    }

    void fill(VBox page, List<CityObject> objects, SelectionSummary summary, List<FormRecovery.Recovered> forms) {
        Node[] kinds = summary.kinds().entrySet().stream()
                .map(e -> rows.value(words.get("kind." + e.getKey().className()), words.number(e.getValue(), 0)))
                .toArray(Node[]::new);
        page.getChildren().add(rows.section("inspector.classes", kinds));
        if (!forms.isEmpty()) {
            List<CityObject> buildings = objects.stream()
                    .filter(o -> o.kind() == ObjectKind.BUILDING)
                    .toList();
            page.getChildren().add(new FormSection(words, rows, edits, buildings, forms).node());
        }
        if (!summary.numbers().isEmpty()) {
            page.getChildren()
                    .add(rows.section(
                            "inspector.numbers",
                            summary.numbers().stream()
                                    .map(n -> number(objects, n))
                                    .toArray(Node[]::new)));
        }
        if (!summary.texts().isEmpty()) {
            page.getChildren()
                    .add(rows.section(
                            "inspector.texts",
                            summary.texts().stream().map(t -> text(objects, t)).toArray(Node[]::new)));
        }
        page.getChildren().add(new NewAttribute(words, (name, value) -> edits.add(objects, name, value)));
    }

    private Node number(List<CityObject> objects, SelectionSummary.NumberSum n) {
        String range = n.min() == n.max()
                ? words.number(n.min(), 1, n.unit())
                : words.get("inspector.mixed") + " " + plain(n.min()) + " – " + plain(n.max())
                        + (n.unit().isEmpty() ? "" : "\u202f" + n.unit());
        String more = words.get("inspector.meanAndSum", words.number(n.mean(), 1), words.number(n.sum(), 1));
        return changing(objects, n.name(), range, more, n.min() == n.max() ? plain(n.min()) : "");
    }

    /** Years are not cut into thousands. */
    private String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 10_000;
        return whole ? Long.toString((long) value) : words.number(value, 1);
    }

    private Node text(List<CityObject> objects, SelectionSummary.TextSum t) {
        String value = t.distinct() == 1 ? t.mostFrequent() : words.get("inspector.different", t.distinct());
        String more = t.distinct() == 1 ? "" : words.get("inspector.mostly", t.mostFrequent(), t.mostFrequentCount());
        return changing(objects, t.name(), value, more, t.distinct() == 1 ? t.mostFrequent() : "");
    }

    /** A row whose field gives all objects that have the attribute the same value. */
    private Node changing(List<CityObject> objects, String attribute, String value, String more, String plain) {
        String title = AttributeNames.readable(attribute, words);
        return rows.editable(title, value, more, plain, typed -> {
            List<CityObject> having =
                    objects.stream().filter(o -> o.attribute(attribute) != null).toList();
            AttributeValue like = having.isEmpty() ? null : having.getFirst().attribute(attribute);
            if (like != null) {
                edits.put(having, attribute, title, like, typed);
            }
        });
    }
}

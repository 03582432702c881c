package org.serdica.app.ui.tool.measure;

import java.util.List;
import java.util.StringJoiner;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point3D;
import org.serdica.app.ui.words.Words;

/** The measurements made so far, and the one at hand. Touched on the JavaFX thread only. */
public final class Measurements {
    private final ObservableList<Measurement> done = FXCollections.observableArrayList();
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(this, "draft", Draft.NONE);

    /**
     * What is being measured.
     *
     * @param points places picked, then the one under the pointer
     */
    public record Draft(MeasureKind kind, List<Point3D> points) {
        public static final Draft NONE = new Draft(MeasureKind.DISTANCE, List.of());

        public Draft {
            points = List.copyOf(points);
        }

        /** Whether its places make a measurement already. */
        public boolean isComplete() {
            return points.size() >= kind.fewest() && points.size() <= kind.most();
        }

        public Measurement measurement() {
            return kind.of(points);
        }
    }

    /** In the order they were made. */
    public ObservableList<Measurement> done() {
        return done;
    }

    public ObjectProperty<Draft> draftProperty() {
        return draft;
    }

    public void clear() {
        done.clear();
        draft.set(Draft.NONE);
    }

    /** All of them as lines of text, each number with its name and unit, to be copied elsewhere. */
    public String text(Words words) {
        StringJoiner lines = new StringJoiner("\n");
        for (Measurement m : done) {
            lines.add(text(m, words));
        }
        return lines.toString();
    }

    /** One measurement as a line of text. */
    public static String text(Measurement m, Words words) {
        StringJoiner numbers = new StringJoiner("; ");
        for (Figure f : m.figures()) {
            numbers.add(words.get(f.words()) + " " + f.quantity().text(f.value(), words));
        }
        return numbers.toString();
    }
}

package org.serdica.app.ui.edit.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.Grounded;
import org.serdica.app.ui.edit.ObjectEdits;
import org.serdica.app.ui.edit.handle.Held;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;

/**
 * Rows and grids of copies of what is selected, seen while count and distances are set: by numbers in a bar, or by
 * dragging the far end of the first row.
 */
public final class ArrayTool implements Tool {
    /** At first copies stand so far apart. */
    private static final double GAP_M = 4;

    private static final int MOST_COPIES = 400;
    private static final double STEP_DEG = 5;
    private static final double STEP_M = 0.5;

    private final SceneModel scene;
    private final ToolBox tools;
    private final Places places;
    private final EditSession session;
    private final Words words;
    private final DoubleProperty columns = new SimpleDoubleProperty(3);
    private final DoubleProperty columnM = new SimpleDoubleProperty(20);
    private final DoubleProperty rows = new SimpleDoubleProperty(1);
    private final DoubleProperty rowM = new SimpleDoubleProperty(20);
    private final DoubleProperty azimuth = new SimpleDoubleProperty(90);
    private final ReadOnlyStringProperty hint = new ReadOnlyStringWrapper("tool.array.hint").getReadOnlyProperty();
    private final ArrayBar bar;
    private List<ObjectDraft> originals = List.of();
    private List<String> copies = List.of();
    private double middleX;
    private double middleY;
    private double turnedDeg;
    private boolean setting;

    /** @param breaches sentences about rules that are breached by the copies */
    public ArrayTool(
            SceneModel scene,
            ToolBox tools,
            Places places,
            EditSession session,
            ObservableValue<List<String>> breaches,
            Words words) {
        this.scene = scene;
        this.tools = tools;
        this.places = places;
        this.session = session;
        this.words = words;
        bar = new ArrayBar(this, breaches, words);
        for (DoubleProperty number : List.of(columns, columnM, rows, rowM, azimuth)) {
            number.subscribe(this::preview);
        }
    }

    DoubleProperty columnsProperty() {
        return columns;
    }

    DoubleProperty columnMProperty() {
        return columnM;
    }

    DoubleProperty rowsProperty() {
        return rows;
    }

    DoubleProperty rowMProperty() {
        return rowM;
    }

    /** Which way the columns follow each other, clockwise from north. */
    DoubleProperty azimuthProperty() {
        return azimuth;
    }

    /** Counts and distances, over the view while it is at work. */
    public Node bar() {
        return bar;
    }

    @Override
    public String id() {
        return "array";
    }

    @Override
    public ObservableValue<String> hint() {
        return hint;
    }

    @Override
    public void activate() {
        City city = session.city();
        originals = ObjectEdits.tops(city, scene.selection()).stream()
                .filter(o -> !o.bounds().isEmpty())
                .map(city::draft)
                .toList();
        if (originals.isEmpty() || !session.begin(words.get("edit.array.did", title(city)))) {
            originals = List.of();
            return;
        }
        Held held = Held.of(originals);
        middleX = held.middleX();
        middleY = held.middleY();
        setting = true;
        fit(held);
        setting = false;
        bar.show(true);
        preview();
    }

    private String title(City city) {
        return ObjectEdits.titleOf(ObjectEdits.tops(city, scene.selection()), words);
    }

    /** Columns along the longer side of what is selected, so far apart that copies do not touch. */
    private void fit(Held held) {
        double[] box = held.box();
        if (box.length == 0) {
            azimuth.set(90);
            columnM.set(held.bounds().width() + GAP_M);
            rowM.set(held.bounds().depth() + GAP_M);
            return;
        }
        double first = Math.hypot(box[2] - box[0], box[3] - box[1]);
        double second = Math.hypot(box[4] - box[2], box[5] - box[3]);
        int from = first >= second ? 0 : 2;
        double degrees = Math.toDegrees(Math.atan2(box[from + 2] - box[from], box[from + 3] - box[from + 1]));
        turnedDeg = degrees < 0 ? degrees + 180 : degrees % 180;
        azimuth.set(Math.rint(turnedDeg * 10) / 10);
        columnM.set(Math.ceil(Math.max(first, second) + GAP_M));
        rowM.set(Math.ceil(Math.min(first, second) + GAP_M));
    }

    @Override
    public void deactivate() {
        if (!originals.isEmpty()) {
            originals = List.of();
            session.drop();
        }
        bar.show(false);
    }

    private void preview() {
        if (!setting && !originals.isEmpty()) {
            session.preview(edits());
        }
    }

    private List<Edit> edits() {
        City city = session.beforeGesture();
        FreeIds ids = new FreeIds(city);
        List<Edit> edits = new ArrayList<>();
        List<String> names = new ArrayList<>();
        double ux = Math.sin(Math.toRadians(azimuth.get()));
        double uy = Math.cos(Math.toRadians(azimuth.get()));
        int across = Math.max(1, (int) columns.get());
        int down = Math.max(1, (int) rows.get());
        for (int i = 1; i < across * down && edits.size() + originals.size() <= MOST_COPIES; i++) {
            double along = i % across * columnM.get();
            double aside = i / across * rowM.get();
            // Rows follow each other to the right of the columns' direction.
            double dx = along * ux + aside * uy;
            double dy = along * uy - aside * ux;
            for (ObjectDraft original : originals) {
                ObjectDraft copy =
                        original.copy(ids::after).movedBy(dx, dy, Grounded.liftM(city, original.bounds(), dx, dy));
                edits.add(new AddObject(copy));
                names.add(copy.id());
            }
        }
        copies = names;
        return edits;
    }

    @Override
    public boolean dragStarted(Pointer from) {
        return from.hit()
                .flatMap(h -> h.object())
                .map(o -> o.root().id())
                .filter(id -> copies.contains(id) || originals.stream().anyMatch(o -> o.id().equals(id)))
                .isPresent();
    }

    /** The last copy of the first row comes to the pointer; with Shift freely, else in whole steps. */
    @Override
    public void dragged(Pointer pointer) {
        if (originals.isEmpty()) {
            return;
        }
        places.onGround(pointer.viewX(), pointer.viewY()).ifPresent(at -> {
            double dx = at.getX() - middleX;
            double dy = at.getY() - middleY;
            double degrees = Math.toDegrees(Math.atan2(dx, dy));
            double metres = Math.hypot(dx, dy) / Math.max(1, columns.get() - 1);
            boolean free = pointer.shift();
            setting = true;
            double offset = degrees - turnedDeg;
            azimuth.set(
                    free
                            ? Math.rint(degrees * 10) / 10
                            : Math.rint((Math.rint(offset / STEP_DEG) * STEP_DEG + turnedDeg) * 10) / 10);
            columnM.set(Math.max(STEP_M, free ? Math.rint(metres * 100) / 100 : Math.rint(metres / STEP_M) * STEP_M));
            setting = false;
            preview();
        });
    }

    @Override
    public boolean clicked(Pointer pointer) {
        // A click must not select something else meanwhile.
        return true;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            return true;
        }
        return false;
    }

    /** Keeps the copies and selects them with what they were made of. */
    void finish() {
        if (originals.isEmpty()) {
            tools.activate(tools.resting());
            return;
        }
        originals = List.of();
        session.keep();
        scene.selection().addAll(copies);
        tools.activate(tools.resting());
    }

    void giveUp() {
        tools.activate(tools.resting());
    }
}

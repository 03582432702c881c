package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.serdica.app.ui.words.Words;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadNetworkBuilder.Lane;

/**
 * The lanes of a street side by side in true scale. A click chooses one, a drag moves it elsewhere, a drag of the line
 * between two makes the left one wider; while a drag lasts, every step is shown in the city.
 */
final class CrossSection extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEIGHT_PX = 84;
    private static final double EDGE_PX = 5;
    private static final double STEP_M = 0.05;
    private static final double NARROWEST_M = 0.5;
    private static final double WIDEST_M = 20;
    private static final double NAMED_PX = 26;
    private static final double DRAG_PX = 4;

    private final Words words;
    private final Changes changes;
    private final List<VBox> blocks = new ArrayList<>();
    private LaneRow lanes = new LaneRow(List.of());
    private int chosen;
    private Drag drag = Drag.NONE;

    /** What becomes of a drag or a click. */
    interface Changes {
        void chosen(int lane);

        void preview(LaneRow lanes);

        void keep();

        void drop();
    }

    /**
     * @param lane that is dragged, or whose right edge is
     * @param scale pixels a metre, as they were when the hand took hold
     */
    private record Drag(LaneRow before, int lane, boolean edge, double fromX, double scale, boolean begun) {
        static final Drag NONE = new Drag(new LaneRow(List.of()), -1, false, 0, 1, false);
    }

    CrossSection(Words words, Changes changes) {
        this.words = words;
        this.changes = changes;
        setId("cross-section");
        getStyleClass().add("cross-section");
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        setMaxHeight(HEIGHT_PX);
        setFocusTraversable(true);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(e -> released());
        setOnMouseMoved(e -> setCursor(edgeAt(e.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.HAND));
        setOnKeyPressed(this::key);
    }

    void show(LaneRow now, int chosenLane) {
        chosen = chosenLane;
        if (!now.equals(lanes)) {
            lanes = now;
            blocks.clear();
            for (int i = 0; i < lanes.lanes().size(); i++) {
                blocks.add(block(lanes.lanes().get(i), i));
            }
            getChildren().setAll(blocks);
        }
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        requestLayout();
    }

    private VBox block(Lane lane, int number) {
        Label width = new Label(words.number(lane.widthM(), lane.widthM() * 10 % 1 < 0.01 ? 1 : 2));
        width.getStyleClass().add("lane-width");
        width.setMinWidth(0);
        Label arrow = new Label(LaneLook.arrow(lane));
        arrow.getStyleClass().add("lane-arrow");
        VBox block = new VBox(3, new FontIcon(LaneLook.icon(lane.kind())), arrow, width);
        block.setId("lane-" + number);
        block.setAlignment(Pos.CENTER);
        block.setMinWidth(0);
        block.getStyleClass().addAll("lane-block", LaneLook.style(lane.kind()));
        Tooltip.install(
                block,
                new Tooltip(words.get(LaneLook.words(lane.kind())) + ", " + words.number(lane.widthM(), 2, "m")));
        return block;
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        double x = (getWidth() - lanes.widthM() * scale) / 2;
        for (int i = 0; i < blocks.size(); i++) {
            double w = lanes.lanes().get(i).widthM() * scale;
            VBox block = blocks.get(i);
            block.getChildren().getLast().setVisible(w >= NAMED_PX);
            block.resizeRelocate(Math.rint(x), 0, Math.max(1, Math.rint(x + w) - Math.rint(x)), HEIGHT_PX);
            x += w;
        }
    }

    private double scale() {
        return drag.begun() ? Math.min(drag.scale(), fitting()) : fitting();
    }

    private double fitting() {
        return lanes.widthM() <= 0 ? 1 : Math.max(1, getWidth()) / lanes.widthM();
    }

    private int edgeAt(double x) {
        for (int i = 0; i < blocks.size(); i++) {
            double right = blocks.get(i).getLayoutX() + blocks.get(i).getWidth();
            if (Math.abs(x - right) <= EDGE_PX) {
                return i;
            }
        }
        return -1;
    }

    private int laneAt(double x) {
        for (int i = 0; i < blocks.size(); i++) {
            if (x < blocks.get(i).getLayoutX() + blocks.get(i).getWidth()) {
                return i;
            }
        }
        return blocks.size() - 1;
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        int edge = edgeAt(e.getX());
        int lane = edge >= 0 ? edge : laneAt(e.getX());
        if (lane >= 0) {
            drag = new Drag(lanes, lane, edge >= 0, e.getX(), fitting(), false);
            changes.chosen(lane);
        }
        e.consume();
    }

    private void dragged(MouseEvent e) {
        if (drag.lane() < 0 || !drag.begun() && Math.abs(e.getX() - drag.fromX()) < DRAG_PX) {
            return;
        }
        drag = new Drag(drag.before(), drag.lane(), drag.edge(), drag.fromX(), drag.scale(), true);
        LaneRow next;
        if (drag.edge()) {
            Lane lane = drag.before().lanes().get(drag.lane());
            double metres = lane.widthM() + (e.getX() - drag.fromX()) / drag.scale();
            double width = Math.clamp(Math.rint(metres / STEP_M) * STEP_M, NARROWEST_M, WIDEST_M);
            next = drag.before()
                    .replaced(drag.lane(), new Lane(lane.kind(), lane.direction(), (float) width, lane.turns()));
        } else {
            int to = Math.clamp(target(e.getX()), 0, drag.before().lanes().size() - 1);
            next = drag.before().moved(drag.lane(), to);
            changes.chosen(to);
        }
        changes.preview(next);
        e.consume();
    }

    /** The place among the lanes as they were that lies under the hand. */
    private int target(double x) {
        double at = (getWidth() - drag.before().widthM() * drag.scale()) / 2;
        List<Lane> before = drag.before().lanes();
        for (int i = 0; i < before.size(); i++) {
            at += before.get(i).widthM() * drag.scale();
            if (x < at) {
                return i;
            }
        }
        return before.size() - 1;
    }

    private void released() {
        boolean begun = drag.begun();
        drag = Drag.NONE;
        if (begun) {
            changes.keep();
            requestLayout();
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && drag.begun()) {
            drag = Drag.NONE;
            changes.drop();
            e.consume();
        } else if (e.getCode() == KeyCode.LEFT && chosen > 0) {
            changes.chosen(chosen - 1);
            e.consume();
        } else if (e.getCode() == KeyCode.RIGHT && chosen + 1 < blocks.size()) {
            changes.chosen(chosen + 1);
            e.consume();
        }
    }
}

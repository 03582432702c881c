package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.ui.words.Words;

/** The numbers of measurements as labels over the scene. */
final class MeasureNotes {
    private static final double ABOVE_PIXELS = 16;

    private final Pane overlay;
    private final Words words;
    private final List<Label> labels = new ArrayList<>();
    private final double[] at = new double[3];
    private List<Note> notes = List.of();

    MeasureNotes(Pane overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
    }

    void show(List<Measurement> measurements) {
        notes = measurements.stream().flatMap(m -> m.notes().stream()).toList();
        while (labels.size() < notes.size()) {
            labels.add(label());
        }
        while (labels.size() > notes.size()) {
            overlay.getChildren().remove(labels.removeLast());
        }
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            Label label = labels.get(i);
            label.setText(note.quantity().text(note.value(), words));
            label.getStyleClass().remove("main");
            if (note.isMain()) {
                label.getStyleClass().add("main");
            }
            // Without its look it would have no size in the first frame, which may be the one of a picture.
            label.applyCss();
        }
    }

    /** Puts each label where its place is drawn. */
    void place(FrameContext context) {
        Perspective view = new Perspective(context.camera(), context.viewWidth(), context.viewHeight());
        double enlarged = MeasureLines.enlarged(context);
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            Label label = labels.get(i);
            boolean seen = view.project(
                    note.place().getX(), note.place().getY(), note.place().getZ(), at);
            label.autosize();
            double room = seen ? note.extentM() / at[2] * view.pixelsPerRadian() : 0;
            label.setVisible(seen && room > label.getWidth() * enlarged);
            label.setScaleX(enlarged);
            label.setScaleY(enlarged);
            label.relocate(
                    Math.rint(at[0] - label.getWidth() / 2),
                    Math.rint(at[1] - label.getHeight() / 2 - (note.isMain() ? ABOVE_PIXELS * enlarged : 0)));
        }
    }

    private Label label() {
        Label label = new Label();
        label.getStyleClass().add("measure-note");
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        overlay.getChildren().add(label);
        return label;
    }
}

package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.DepthTest;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.line.Eye;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.fx.line.Strokes;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;

/** Measurements as lines in the scene, seen through everything, with their numbers beside them. */
public final class MeasureLines implements ScenePart {
    private static final double TALL_SCREEN = 1300;

    /** The accent of window and scene. */
    private static final Color CORE = FxColours.of(FxColours.ACCENT);

    private static final Color CASING = Color.WHITE;
    private static final Color SHEET = CORE.deriveColor(0, 1, 1, 0.25);

    private final Measurements measurements;
    private final RibbonMesh casing = new RibbonMesh(5.5, 6, CASING);
    private final RibbonMesh core = new RibbonMesh(2.6, 4, CORE);
    private final FillMesh sheets = new FillMesh(SHEET);
    private final Group root = new Group(sheets.node(), casing.node(), core.node());
    private final MeasureNotes notes;
    private FxFrame frame = new FxFrame(0, 0, 0);
    private boolean changed = true;
    private @Nullable CameraPose faced;
    private double facedWidth;
    private double facedHeight;

    public MeasureLines(CityView view, Measurements measurements, Words words) {
        this.measurements = measurements;
        notes = new MeasureNotes(view.overlay(), words);
        root.setDepthTest(DepthTest.DISABLE);
        root.setMouseTransparent(true);
        measurements.done().subscribe(() -> changed = true);
        measurements.draftProperty().subscribe(() -> changed = true);
        words.languageProperty().subscribe(() -> changed = true);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        changed = true;
    }

    @Override
    public void frame(FrameContext context) {
        boolean moved = !context.camera().equals(faced)
                || context.viewWidth() != facedWidth
                || context.viewHeight() != facedHeight;
        if (!changed && !moved) {
            return;
        }
        List<Measurement> shown = shown();
        if (changed) {
            redraw(shown);
            notes.show(shown);
        }
        faced = context.camera();
        facedWidth = context.viewWidth();
        facedHeight = context.viewHeight();
        Eye eye = new Eye(context.camera(), frame, context.pixelsPerRadian() / enlarged(context));
        casing.face(eye);
        core.face(eye);
        notes.place(context);
        changed = false;
    }

    /** Lines and numbers are drawn larger in a picture that is larger than a screen. */
    static double enlarged(FrameContext context) {
        return Math.max(1, context.viewHeight() / TALL_SCREEN);
    }

    private List<Measurement> shown() {
        List<Measurement> shown = new ArrayList<>(measurements.done());
        if (measurements.draftProperty().get().isComplete()) {
            shown.add(measurements.draftProperty().get().measurement());
        }
        return shown;
    }

    private void redraw(List<Measurement> shown) {
        Strokes strokes = new Strokes(frame);
        for (Measurement m : shown) {
            m.lines().forEach(strokes::line);
            m.points().forEach(strokes::dot);
        }
        Measurements.Draft draft = measurements.draftProperty().get();
        if (!draft.isComplete()) {
            List<Point3D> points = draft.points();
            strokes.line(points);
            points.forEach(strokes::dot);
        }
        casing.draw(strokes.segments(), strokes.dots());
        core.draw(strokes.segments(), strokes.dots());
        sheets.draw(
                shown.stream()
                        .filter(Area.class::isInstance)
                        .map(Area.class::cast)
                        .toList(),
                frame);
    }
}

package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.paint.Color;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.fx.line.RibbonPart;
import org.serdica.app.scene.fx.line.Strokes;
import org.serdica.app.ui.words.Words;

/** Measurements as lines in the scene, seen through everything, with their numbers beside them. */
public final class MeasureLines extends RibbonPart {
    private static final double TALL_SCREEN = 1300;

    /** The accent of window and scene. */
    private static final Color CORE = FxColours.of(FxColours.ACCENT);

    private static final Color CASING = Color.WHITE;
    private static final Color SHEET = CORE.deriveColor(0, 1, 1, 0.25);

    private final Measurements measurements;
    private final RibbonMesh casing = ribbon(5.5, 6, CASING);
    private final RibbonMesh core = ribbon(2.6, 4, CORE);
    private final FillMesh sheets = new FillMesh(SHEET);
    private final MeasureNotes notes;

    public MeasureLines(CityView view, Measurements measurements, Words words) {
        this.measurements = measurements;
        addBelow(sheets.node());
        notes = new MeasureNotes(view.overlay(), words);
        measurements.done().subscribe(this::change);
        measurements.draftProperty().subscribe(this::change);
        words.languageProperty().subscribe(this::change);
    }

    @Override
    protected void draw(FxFrame frame) {
        List<Measurement> shown = shown();
        redraw(frame, shown);
        notes.show(shown);
    }

    @Override
    protected double pixelsPerRadian(FrameContext context) {
        return context.pixelsPerRadian() / enlarged(context);
    }

    @Override
    protected void faced(FrameContext context) {
        notes.place(context);
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

    private void redraw(FxFrame frame, List<Measurement> shown) {
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
        strokes.fill(casing);
        strokes.fill(core);
        sheets.draw(
                shown.stream()
                        .filter(Area.class::isInstance)
                        .map(Area.class::cast)
                        .toList(),
                frame);
    }
}

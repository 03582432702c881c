package org.serdica.app.ui.radio.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point3D;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.fx.line.RibbonPart;
import org.serdica.app.scene.fx.line.Strokes;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.measure.MeasuredBin;

/** Measured squares as dots in the colours of the modelled map, with a dark rim that no modelled value has. */
final class MeasuredDots extends RibbonPart {
    private static final double RIM_PX = 7;
    private static final double DOT_PX = 5.2;
    /** Squares are 10 m wide: dots of neighbours do not run into one another. */
    private static final double MOST_RIM_M = 4.6;

    private static final double MOST_DOT_M = 3.3;
    private static final double ABOVE_M = 1.5;
    private static final int CLASSES = 12;
    private static final Color RIM = Color.web("#22262B");

    private final RibbonMesh rims = ribbon(0, RIM_PX, MOST_RIM_M, RIM);
    private final List<RibbonMesh> classes = new ArrayList<>();
    private List<MeasuredBin> bins = List.of();
    private @Nullable CoverageMaps ground;

    MeasuredDots() {
        RadioColours colours = RadioColours.of(CoverageLayer.RSRP);
        for (int k = 0; k < CLASSES; k++) {
            double from = colours.scale().from();
            double level = from + (k + 0.5) / CLASSES * (colours.scale().to() - from);
            classes.add(ribbon(0, DOT_PX, MOST_DOT_M, FxColours.of(colours.rgb(level))));
        }
        show(false);
    }

    /** Shows these on the ground of a map; none without one. */
    void show(List<MeasuredBin> squares, Optional<CoverageMaps> maps) {
        bins = List.copyOf(squares);
        ground = maps.orElse(null);
        show(ground != null && !bins.isEmpty());
    }

    @Override
    protected void draw(FxFrame frame) {
        CoverageMaps maps = ground;
        if (maps == null) {
            return;
        }
        Strokes all = new Strokes(frame);
        List<Strokes> byClass = new ArrayList<>();
        for (int k = 0; k < CLASSES; k++) {
            byClass.add(new Strokes(frame));
        }
        double from = CoverageLayer.RSRP.scale().from();
        double to = CoverageLayer.RSRP.scale().to();
        for (MeasuredBin bin : bins) {
            int cell = maps.frame().index(bin.x(), bin.y());
            if (cell < 0) {
                continue;
            }
            Point3D place = new Point3D(bin.x(), bin.y(), maps.surface().groundAt(cell) + ABOVE_M);
            int k = (int) ((bin.rsrpDbm() - from) / (to - from) * CLASSES);
            all.dot(place);
            byClass.get(Math.clamp(k, 0, CLASSES - 1)).dot(place);
        }
        all.fill(rims);
        for (int k = 0; k < CLASSES; k++) {
            byClass.get(k).fill(classes.get(k));
        }
    }
}

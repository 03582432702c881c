package org.serdica.app.ui.edit.draw;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point3D;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapEngine;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.building.draw.SnapSettings;
import org.serdica.model.city.City;

/** Which place in plan the pointer means: on the ground or on a level, drawn to what is near, free with Shift. */
final class CursorSnap {
    private static final double SNAP_PIXELS = 10;
    private static final double MOST_REACH_M = 6;
    private static final double FARTHEST_M = 30_000;
    private static final Set<SnapKind> ALL = EnumSet.complementOf(EnumSet.of(SnapKind.GRID));
    private static final Set<SnapKind> OF_LINES = EnumSet.complementOf(EnumSet.of(SnapKind.GRID, SnapKind.START));

    private final Places places;
    private final EditSession session;
    private final DrawSettings settings;
    private final SnapEngine engine = new SnapEngine();

    CursorSnap(Places places, EditSession session, DrawSettings settings) {
        this.places = places;
        this.session = session;
        this.settings = settings;
    }

    /**
     * Empty where the pointer is in the sky.
     *
     * @param drawn x and y of what is drawn so far
     * @param line whether that is a line, which does not close
     * @param levelM the height that is drawn at; NaN for the ground
     */
    Optional<Snap> at(Pointer pointer, double[] drawn, boolean line, double levelM) {
        return place(pointer, levelM).map(at -> snap(at, pointer, drawn, line));
    }

    private Optional<Point3D> place(Pointer pointer, double levelM) {
        if (Double.isNaN(levelM)) {
            return places.onGround(pointer.viewX(), pointer.viewY());
        }
        double[] r = places.perspective().ray(pointer.viewX(), pointer.viewY());
        double t = (levelM - r[2]) / r[5];
        return t > 0 && t < FARTHEST_M
                ? Optional.of(new Point3D(r[0] + t * r[3], r[1] + t * r[4], levelM))
                : Optional.empty();
    }

    private Snap snap(Point3D at, Pointer pointer, double[] drawn, boolean line) {
        if (pointer.shift()) {
            return new Snap(at.getX(), at.getY(), SnapKind.NONE, List.of());
        }
        Perspective perspective = places.perspective();
        double metresAPixel = perspective.depth(at.getX(), at.getY(), at.getZ()) / perspective.pixelsPerRadian();
        double reach = Math.min(MOST_REACH_M, SNAP_PIXELS * metresAPixel);
        City city = session.city();
        SnapSettings how = settings.snapping(city, line ? OF_LINES : ALL, reach);
        return engine.snap(city, at.getX(), at.getY(), drawn, how);
    }
}

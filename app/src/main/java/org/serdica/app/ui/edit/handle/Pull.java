package org.serdica.app.ui.edit.handle;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.edit.Edit;

/** A handle that is being pulled: what the pointer, or a number typed meanwhile, makes of what is held. */
interface Pull {
    /** Beyond any city. */
    double FARTHEST_M = 30_000;

    /** The key of the words for what is done. */
    String name();

    /**
     * Follows the pointer.
     *
     * @param free whether nothing is to snap
     * @return the edits from how things were when the hand took hold; none where the pointer says nothing
     */
    List<Edit> to(Perspective view, double viewX, double viewY, boolean free);

    /**
     * The same where proportions may be wanted as they are.
     *
     * @param even whether both ways change alike
     */
    default List<Edit> to(Perspective view, double viewX, double viewY, boolean free, boolean even) {
        return to(view, viewX, viewY, free);
    }

    /** The same for a number instead of the pointer, in the unit of the first reading. */
    List<Edit> typed(double number);

    /** How many of the readings can be typed. */
    default int typedCount() {
        return 1;
    }

    /** The same for several numbers, of which some are typed. */
    default List<Edit> typed(OptionalDouble first, OptionalDouble second) {
        return typed(first.orElse(0));
    }

    /** The footprint as it is pulled now, where that is what is pulled. */
    default @Nullable Plan plan() {
        return null;
    }

    /** The numbers as they are now, the one that can be typed first. */
    List<Reading> readings();

    /** What it snaps to, if it does. */
    default List<Point3D> snaps() {
        return List.of();
    }

    /** The lines and edges that drew it there, in plan. */
    default List<Guide> guides() {
        return List.of();
    }

    /** Where a ray through the view meets a level; null where it does not, or far beyond any city. */
    static double @Nullable [] onLevel(Perspective view, double viewX, double viewY, double z) {
        double[] r = view.ray(viewX, viewY);
        double t = (z - r[2]) / r[5];
        if (!(t > 0 && t < FARTHEST_M)) {
            return null;
        }
        return new double[] {r[0] + t * r[3], r[1] + t * r[4]};
    }
}

package org.serdica.app.scene.fx.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.mesh.ground.PatchGrid;
import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;
import org.serdica.app.scene.mesh.ground.PatchImage;
import org.serdica.model.geo.Bounds;

/**
 * Which patches a camera wants, and which of those at hand it is shown until they are there. The patches shown never
 * overlap, and leave no hole in what is seen once the root is at hand.
 */
final class PatchChooser {
    /** A texel may be that many pixels wide before its patch is split. */
    private static final double TEXEL_PIXELS = 1.3;
    /** When so many patches are wanted, all of them become coarser. */
    private static final int MOST_WANTED = 110;
    /** How many levels below a missing patch its finer ones may stand in for it. */
    private static final int STAND_IN_LEVELS = 2;

    private final PatchGrid grid;
    private final double lowZ;
    private final double highZ;
    private final List<Patch> wanted = new ArrayList<>();
    private final List<Patch> shown = new ArrayList<>();
    private Predicate<Patch> ready = p -> false;

    PatchChooser(PatchGrid grid, double lowZ, double highZ) {
        this.grid = grid;
        this.lowZ = lowZ;
        this.highZ = highZ;
    }

    /** Works out both lists for a camera; {@code isReady} says which patches are at hand. */
    void choose(FrameContext context, Predicate<Patch> isReady) {
        ready = isReady;
        double pixels = TEXEL_PIXELS;
        do {
            wanted.clear();
            want(grid.root(), context, pixels);
            pixels *= 1.25;
        } while (wanted.size() > MOST_WANTED);
        shown.clear();
        show(grid.root(), context, pixels / 1.25);
    }

    /** What the camera should see, each place once. */
    List<Patch> wanted() {
        return wanted;
    }

    /** What is at hand and stands for it now. */
    List<Patch> shown() {
        return shown;
    }

    Bounds bounds(Patch p) {
        return grid.bounds(p, lowZ, highZ);
    }

    double distance(CameraPose c, Patch p) {
        double x = grid.westOf(p);
        double y = grid.southOf(p);
        double dx = Math.max(0, Math.max(x - c.x(), c.x() - x - p.sideM()));
        double dy = Math.max(0, Math.max(y - c.y(), c.y() - y - p.sideM()));
        double dz = Math.max(0, Math.max(lowZ - c.z(), c.z() - highZ));
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private void want(Patch p, FrameContext context, double pixels) {
        if (!context.frustum().sees(bounds(p))) {
            return;
        }
        if (!splits(p, context, pixels)) {
            wanted.add(p);
            return;
        }
        for (int q = 0; q < 4 && wanted.size() <= MOST_WANTED; q++) {
            want(p.child(q), context, pixels);
        }
    }

    private boolean splits(Patch p, FrameContext context, double pixels) {
        return p.level() > 0
                && PatchImage.texelM(p) * context.pixelsPerRadian() > pixels * distance(context.camera(), p);
    }

    private void show(Patch p, FrameContext context, double pixels) {
        if (!context.frustum().sees(bounds(p))) {
            return;
        }
        boolean splits = splits(p, context, pixels);
        boolean here = ready.test(p);
        if ((splits || !here) && childrenCover(p, context, pixels, STAND_IN_LEVELS)) {
            for (int q = 0; q < 4; q++) {
                show(p.child(q), context, pixels);
            }
        } else if (here) {
            shown.add(p);
        }
    }

    private boolean childrenCover(Patch p, FrameContext context, double pixels, int standIn) {
        if (p.level() == 0) {
            return false;
        }
        for (int q = 0; q < 4; q++) {
            Patch child = p.child(q);
            if (!context.frustum().sees(bounds(child)) || ready.test(child)) {
                continue;
            }
            boolean deeper = splits(child, context, pixels);
            if (!deeper && standIn == 0) {
                return false;
            }
            if (!childrenCover(child, context, pixels, deeper ? standIn : standIn - 1)) {
                return false;
            }
        }
        return true;
    }
}

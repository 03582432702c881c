package org.serdica.app.scene.mesh.ground;

import java.util.Arrays;
import org.serdica.app.scene.mesh.MeshedSurfaces;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/**
 * Lines on the ground round what is only painted there or too thin to be coloured itself: the rims of lawns and ponds, the middle
 * lines of streets, a ring at the foot of a tree. Every line follows the ground.
 */
public final class GroundOutline {
    private static final double LIFT_M = 0.3;
    private static final int RING_CORNERS = 24;

    private final GroundSurface ground;
    private final double stepM;
    private double[] segments = new double[6 * 64];
    private int end;

    /** @param stepM lines longer than that are broken, to follow the ground */
    public GroundOutline(GroundSurface ground, double stepM) {
        this.ground = ground;
        this.stepM = stepM;
    }

    /** Six numbers a segment, both ends in the city's coordinates. */
    public double[] segments() {
        return Arrays.copyOf(segments, end);
    }

    public int segmentCount() {
        return end / 6;
    }

    /** Whether it is an object that gets lines rather than a colour. */
    public static boolean isFor(Tile tile, int object, int maxLod) {
        return GroundLayers.USUAL_ORDER.contains(tile.layer())
                && MeshedSurfaces.isPaintedOnGround(tile, object, maxLod);
    }

    public void add(Tile tile, int object, int maxLod) {
        if (tile.kind(object) == ObjectKind.TREE) {
            tree(tile, object);
            return;
        }
        int lod = LodSelection.chosenLod(tile, object, maxLod);
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (tile.lod(g) != lod) {
                continue;
            }
            boolean closed = tile.type(g).isSurface();
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                for (int ring = tile.ringStart(s); ring < tile.ringEnd(s); ring++) {
                    ring(tile, ring, closed);
                }
            }
        }
    }

    private void ring(Tile tile, int ring, boolean closed) {
        int from = tile.vertexStart(ring);
        int to = tile.vertexEnd(ring);
        for (int i = from + 1; i < to; i++) {
            line(tile, i - 1, i);
        }
        if (closed && to - from > 2) {
            line(tile, to - 1, from);
        }
    }

    private void line(Tile tile, int a, int b) {
        line(tile.x(a), tile.y(a), tile.z(a), tile.x(b), tile.y(b), tile.z(b));
    }

    private void line(double ax, double ay, double az, double bx, double by, double bz) {
        int pieces = (int) Math.clamp(Math.ceil(Math.hypot(bx - ax, by - ay) / stepM), 1, 10_000);
        for (int i = 0; i < pieces; i++) {
            double s = (double) i / pieces;
            double t = (i + 1.0) / pieces;
            point(ax + s * (bx - ax), ay + s * (by - ay), az + s * (bz - az));
            point(ax + t * (bx - ax), ay + t * (by - ay), az + t * (bz - az));
        }
    }

    private void tree(Tile tile, int object) {
        double crown = tile.attributes().number(object, tile.attributes().column("crownDiameter"));
        double radius = (crown > 0.3 ? Math.min(crown, 30) : 5) / 2 + 0.5;
        double x = tile.bounds(object).centreX();
        double y = tile.bounds(object).centreY();
        double z = tile.bounds(object).minZ();
        for (int i = 0; i < RING_CORNERS; i++) {
            double a = 2 * Math.PI * i / RING_CORNERS;
            double b = 2 * Math.PI * (i + 1) / RING_CORNERS;
            line(
                    x + radius * Math.cos(a),
                    y + radius * Math.sin(a),
                    z,
                    x + radius * Math.cos(b),
                    y + radius * Math.sin(b),
                    z);
        }
    }

    /** Bridges lift their streets above the ground; flat maps lie below it. */
    private void point(double x, double y, double z) {
        if (end == segments.length) {
            segments = Arrays.copyOf(segments, end * 2);
        }
        double on = ground.heightAt(x, y);
        segments[end++] = x;
        segments[end++] = y;
        segments[end++] = (z > on ? z : on) + LIFT_M;
    }
}

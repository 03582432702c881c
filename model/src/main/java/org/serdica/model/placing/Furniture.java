package org.serdica.model.placing;

import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.SurfaceKind;

/** Street furniture as simple volumes that look in a direction, each with its foot at a spot. */
public final class Furniture {
    private static final double POLE_HALF_M = 0.08;

    private final ObjectDraft draft;
    private final Spot at;
    private final double sin;
    private final double cos;
    private final int semantic;

    private Furniture(ObjectDraft draft, Spot at, double azimuthDeg) {
        this.draft = draft;
        this.at = at;
        double a = Math.toRadians(Double.isNaN(azimuthDeg) ? 0 : azimuthDeg);
        sin = Math.sin(a);
        cos = Math.cos(a);
        draft.geometry(Lod.ofWhole(1), GeometryType.MULTI_SURFACE);
        semantic = draft.semantic(SurfaceKind.UNKNOWN, null);
    }

    /** A pole with an arm over the street that it looks to. */
    public static ObjectDraft lamp(String id, Spot at, double azimuthDeg) {
        Furniture lamp = new Furniture(Things.furniture(id, at, "street lamp", 6, azimuthDeg), at, azimuthDeg);
        lamp.box(0, 0, POLE_HALF_M, POLE_HALF_M, 0, 6);
        lamp.box(0, 0.7, 0.06, 0.7, 5.85, 5.97);
        lamp.box(0, 1.3, 0.16, 0.35, 5.72, 5.85);
        return lamp.draft;
    }

    /** A seat with a back; who sits on it looks that way. */
    public static ObjectDraft bench(String id, Spot at, double azimuthDeg) {
        Furniture bench = new Furniture(Things.furniture(id, at, "bench", 0.85, azimuthDeg), at, azimuthDeg);
        bench.box(-0.75, 0, 0.05, 0.22, 0, 0.4);
        bench.box(0.75, 0, 0.05, 0.22, 0, 0.4);
        bench.box(0, 0, 0.9, 0.24, 0.4, 0.46);
        bench.box(0, -0.22, 0.9, 0.03, 0.5, 0.85);
        return bench.draft;
    }

    /** A pole to hang other things at. */
    public static ObjectDraft pole(String id, Spot at, double heightM) {
        Furniture pole = new Furniture(Things.pole(id, at, heightM), at, 0);
        pole.box(0, 0, POLE_HALF_M, POLE_HALF_M, 0, heightM);
        return pole.draft;
    }

    /** A box round a point to the right of and ahead of the foot. */
    private void box(double right, double ahead, double halfWidth, double halfDepth, double fromM, double toM) {
        double[] rights = {right - halfWidth, right + halfWidth, right + halfWidth, right - halfWidth};
        double[] aheads = {ahead - halfDepth, ahead - halfDepth, ahead + halfDepth, ahead + halfDepth};
        double[] x = new double[4];
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) {
            x[i] = at.x() + rights[i] * cos + aheads[i] * sin;
            y[i] = at.y() - rights[i] * sin + aheads[i] * cos;
        }
        double low = at.z() + fromM;
        double high = at.z() + toM;
        for (int i = 0; i < 4; i++) {
            int j = (i + 1) % 4;
            face(x[i], y[i], low, x[j], y[j], low, x[j], y[j], high, x[i], y[i], high);
        }
        face(x[0], y[0], high, x[1], y[1], high, x[2], y[2], high, x[3], y[3], high);
        face(x[3], y[3], low, x[2], y[2], low, x[1], y[1], low, x[0], y[0], low);
    }

    private void face(double... points) {
        draft.surface(semantic);
        draft.ring(points, 0, points.length / 3);
    }
}

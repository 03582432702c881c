package org.serdica.model.city;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Copies an object, without its children, with its rings as somebody wants them. */
public final class DraftCopy {
    private final ObjectDraft from;
    private final double[] xyz;
    private final IntFunction<int[]> rings;

    private DraftCopy(ObjectDraft from, double[] xyz, IntFunction<int[]> rings) {
        this.from = from;
        this.xyz = xyz;
        this.rings = rings;
    }

    /**
     * @param xyz where each point of the draft is in the copy
     * @param rings the points of a ring, by their number in the draft, in the order of the copy; none to leave the ring
     *     out, and with the outer ring its surface
     */
    public static ObjectDraft of(ObjectDraft draft, double[] xyz, IntFunction<int[]> rings) {
        return new DraftCopy(draft, xyz, rings).copy();
    }

    private ObjectDraft copy() {
        ObjectDraft to = new ObjectDraft(from.id(), from.kind());
        from.attributes().forEach(to::put);
        from.semantics.forEach(to::semantic);
        for (int g = 0; g < from.shape.geometryCount; g++) {
            to.geometry(from.shape.geometryLod[g], from.shape.geometryType[g]);
            if (from.isInComposite(g)) {
                to.inComposite();
            }
            int shell = 0;
            for (int s = from.shape.surfaceStart[g]; s < from.shape.surfaceStart[g + 1]; s++) {
                for (; shell < from.shell(s); shell++) {
                    to.nextShell();
                }
                surface(to, s);
            }
        }
        return to;
    }

    private void surface(ObjectDraft to, int s) {
        int first = from.shape.ringStart[s];
        if (first == from.shape.ringStart[s + 1] || rings.apply(first).length == 0) {
            return;
        }
        Material material = from.shape.material(s);
        Texture texture = from.shape.texture(s);
        to.surface(from.shape.surfaceSemantic[s], material, texture);
        for (int r = first; r < from.shape.ringStart[s + 1]; r++) {
            int[] points = rings.apply(r);
            if (points.length > 0) {
                to.ring(coordinates(points), 0, points.length, texture == null ? null : texture(points), 0);
            }
        }
    }

    private double[] coordinates(int[] points) {
        double[] out = new double[points.length * 3];
        for (int i = 0; i < points.length; i++) {
            System.arraycopy(xyz, points[i] * 3, out, i * 3, 3);
        }
        return out;
    }

    private float @Nullable [] texture(int[] points) {
        float[] uv = from.shape.uv;
        if (uv == null) {
            return null;
        }
        float[] out = new float[points.length * 2];
        for (int i = 0; i < points.length; i++) {
            System.arraycopy(uv, points[i] * 2, out, i * 2, 2);
        }
        return out;
    }
}

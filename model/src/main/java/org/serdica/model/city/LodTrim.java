package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Drops levels of detail of a draft on its way into a city. */
public final class LodTrim {
    private LodTrim() {}

    /**
     * Leaves of each object of the family the level that stands for it where none finer than {@code maxLod} is wanted,
     * see {@link LodSelection}.
     *
     * @param maxLod in tenths, see {@link Lod}
     */
    public static void upTo(ObjectDraft draft, int maxLod) {
        if (!draft.children().isEmpty() || draft.geometryCount() > 1) {
            Tile tile = LooseTile.of(draft);
            trim(draft, tile, 0, maxLod);
        }
    }

    /** Returns the number of the next object after the family. */
    private static int trim(ObjectDraft draft, Tile tile, int object, int maxLod) {
        int lod = LodSelection.chosenLod(tile, object, maxLod);
        keep(draft, g -> draft.lod(g) == lod);
        int next = object + 1;
        for (ObjectDraft child : draft.children()) {
            next = trim(child, tile, next, maxLod);
        }
        return next;
    }

    /** Moves what stays together, in the draft's own arrays. */
    private static void keep(ObjectDraft d, IntPredicate wanted) {
        int all = d.shape.geometryCount;
        int surface = 0;
        int ring = 0;
        int vertex = 0;
        int kept = 0;
        int[] keptAs = new int[all];
        boolean[] composite = new boolean[all];
        for (int g = 0; g < all; g++) {
            keptAs[g] = wanted.test(g) ? kept : -1;
            if (keptAs[g] < 0) {
                continue;
            }
            int firstSurface = d.shape.surfaceStart[g];
            int endSurface = d.shape.surfaceStart[g + 1];
            composite[kept] = d.isInComposite(g);
            d.shape.geometryLod[kept] = d.shape.geometryLod[g];
            d.shape.geometryType[kept] = d.shape.geometryType[g];
            d.shape.surfaceStart[kept++] = surface;
            for (int s = firstSurface; s < endSurface; s++) {
                int firstRing = d.shape.ringStart[s];
                int endRing = d.shape.ringStart[s + 1];
                d.shape.surfaceSemantic[surface] = d.shape.surfaceSemantic[s];
                d.shape.shell(surface, d.shape.shell(s));
                move(d.shape.surfaceMaterial, s, surface);
                move(d.shape.surfaceTexture, s, surface);
                move(d.shape.surfaceName, s, surface);
                d.shape.ringStart[surface++] = ring;
                for (int r = firstRing; r < endRing; r++) {
                    int from = d.shape.vertexStart[r];
                    int count = d.shape.vertexStart[r + 1] - from;
                    System.arraycopy(d.shape.xyz, from * 3, d.shape.xyz, vertex * 3, count * 3);
                    if (d.shape.uv != null) {
                        System.arraycopy(d.shape.uv, from * 2, d.shape.uv, vertex * 2, count * 2);
                    }
                    d.shape.vertexStart[ring++] = vertex;
                    vertex += count;
                }
            }
        }
        d.shape.surfaceStart[kept] = surface;
        d.shape.ringStart[surface] = ring;
        d.shape.vertexStart[ring] = vertex;
        d.shape.geometryCount = kept;
        d.shape.surfaceCount = surface;
        d.shape.ringCount = ring;
        d.shape.vertexCount = vertex;
        clearFrom(d.shape.surfaceMaterial, surface);
        clearFrom(d.shape.surfaceTexture, surface);
        clearFrom(d.shape.surfaceName, surface);
        d.shape.composites(composite);
        List<RingFault> faults = new ArrayList<>(0);
        for (RingFault f : d.faults()) {
            if (f.geometry() < 0 || keptAs[f.geometry()] >= 0) {
                faults.add(new RingFault(
                        f.kind(), f.geometry() < 0 ? -1 : keptAs[f.geometry()], f.x(), f.y(), f.z(), f.part()));
            }
        }
        d.faults(faults);
    }

    private static <T extends @Nullable Object> void move(T[] of, int from, int to) {
        if (from < of.length) {
            of[to] = of[from];
        }
    }

    private static <T extends @Nullable Object> void clearFrom(T[] of, int from) {
        if (from < of.length) {
            Arrays.fill(of, from, of.length, null);
        }
    }
}

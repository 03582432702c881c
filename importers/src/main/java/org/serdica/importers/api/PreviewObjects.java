package org.serdica.importers.api;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/**
 * The top-level objects that files hold, each by class, box and outline alone: enough to count what a choice would
 * take and to draw a plan, in some forty bytes an object.
 */
public final class PreviewObjects {
    /** Objects beyond are counted by class and no longer by place. */
    private static final int MOST = 2_000_000;

    /** Outlines beyond are boxes. */
    private static final int MOST_OUTLINE_POINTS = 600_000;

    private static final int FIRST = 1024;

    private final Map<ObjectKind, Integer> kinds = new EnumMap<>(ObjectKind.class);
    private final TreeMap<Integer, Integer> lods = new TreeMap<>();
    private byte[] kind = new byte[FIRST];
    private float[] box = new float[FIRST * 4];
    private int[] outlineStart = new int[FIRST + 1];
    private float[] outline = new float[FIRST * 8];
    private final BitSet failing = new BitSet();
    private double originX;
    private double originY;
    private int size;
    private int all;
    private Bounds bounds = Bounds.EMPTY;

    /** @param passes whether the condition holds for it */
    void add(ObjectDraft draft, Bounds b, boolean passes) {
        int before = size;
        add(draft.kind(), b, passes);
        BitSet levels = new BitSet();
        levels(draft, levels);
        levels.stream().forEach(lod -> lods.merge(lod, 1, Integer::sum));
        if (size > before && !b.isEmpty()) {
            double[] ring = PlanOutline.of(draft);
            int at = outlineStart[size - 1];
            if (at + ring.length <= MOST_OUTLINE_POINTS * 2) {
                outline = at + ring.length > outline.length
                        ? Arrays.copyOf(outline, Math.max(at + ring.length, outline.length * 2))
                        : outline;
                for (int i = 0; i < ring.length; i += 2) {
                    outline[at + i] = (float) (ring[i] - originX);
                    outline[at + i + 1] = (float) (ring[i + 1] - originY);
                }
                outlineStart[size] = at + ring.length;
            }
        }
    }

    void add(ObjectKind of, Bounds b, boolean passes) {
        all++;
        kinds.merge(of, 1, Integer::sum);
        if (size == MOST) {
            return;
        }
        if (bounds.isEmpty() && !b.isEmpty()) {
            originX = b.minX();
            originY = b.minY();
        }
        bounds = bounds.union(b);
        if (size == kind.length) {
            kind = Arrays.copyOf(kind, size * 2);
            box = Arrays.copyOf(box, size * 8);
            outlineStart = Arrays.copyOf(outlineStart, size * 2 + 1);
        }
        kind[size] = (byte) of.ordinal();
        box[size * 4] = b.isEmpty() ? Float.NaN : (float) (b.minX() - originX);
        box[size * 4 + 1] = (float) (b.minY() - originY);
        box[size * 4 + 2] = (float) (b.maxX() - originX);
        box[size * 4 + 3] = (float) (b.maxY() - originY);
        failing.set(size, !passes);
        outlineStart[size + 1] = outlineStart[size];
        size++;
    }

    private static void levels(ObjectDraft draft, BitSet levels) {
        for (int g = 0; g < draft.geometryCount(); g++) {
            levels.set(draft.lod(g));
        }
        draft.children().forEach(child -> levels(child, levels));
    }

    /** All there are, by class. */
    public Map<ObjectKind, Integer> kinds() {
        return Map.copyOf(kinds);
    }

    /** How many have a geometry of a level of detail, by the level in tenths. */
    public SortedMap<Integer, Integer> lods() {
        return new TreeMap<>(lods);
    }

    /** All there are. */
    public int count() {
        return all;
    }

    /** Around all of them, in the city's CRS. */
    public Bounds bounds() {
        return bounds;
    }

    /** Those that are known by place: as a rule all. */
    public int size() {
        return size;
    }

    public ObjectKind kind(int object) {
        return ObjectKind.values()[kind[object]];
    }

    /** Seen from above; empty for what has no place. */
    public Bounds box(int object) {
        int i = object * 4;
        return Float.isNaN(box[i])
                ? Bounds.EMPTY
                : Bounds.ofPlan(originX + box[i], originY + box[i + 1], originX + box[i + 2], originY + box[i + 3]);
    }

    /** Its outline seen from above, two numbers a point in the city's CRS; none where only the box is known. */
    public double[] outline(int object) {
        int from = outlineStart[object];
        double[] ring = new double[outlineStart[object + 1] - from];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = outline[from + i] + (i % 2 == 0 ? originX : originY);
        }
        return ring;
    }

    /** Whether the choice takes it; its condition is the one that was asked for when the files were looked at. */
    public boolean isChosen(int object, Set<ObjectKind> wanted, Optional<Bounds> within) {
        return !failing.get(object)
                && (wanted.isEmpty() || wanted.contains(kind(object)))
                && (within.isEmpty() || touches(object, within.get()));
    }

    private boolean touches(int object, Bounds within) {
        int i = object * 4;
        return box[i] + originX <= within.maxX()
                && box[i + 2] + originX >= within.minX()
                && box[i + 1] + originY <= within.maxY()
                && box[i + 3] + originY >= within.minY();
    }

    /** How many of those known by place the choice takes; empty where not all are known by place. */
    public OptionalInt chosen(Set<ObjectKind> wanted, Optional<Bounds> within) {
        if (size < all) {
            return OptionalInt.empty();
        }
        int count = 0;
        for (int o = 0; o < size; o++) {
            count += isChosen(o, wanted, within) ? 1 : 0;
        }
        return OptionalInt.of(count);
    }
}

package org.serdica.model.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.serdica.model.city.DraftCopy;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Newell;

/**
 * Puts right what can be put right without guessing what somebody meant: takes repeated points and rings without an
 * area away, brings points that are one to one place, and turns holes, polygons and shells to the side they must show.
 * Nothing moves by more than the snapping tolerance. One instance serves one thread.
 */
public final class Mending {
    /** What is safe to mend. */
    public static final Set<FlawCode> SAFE = Set.copyOf(EnumSet.of(
            FlawCode.TOO_FEW_POINTS,
            FlawCode.CONSECUTIVE_POINTS_SAME,
            FlawCode.DUPLICATED_RINGS,
            FlawCode.ORIENTATION_RINGS_SAME,
            FlawCode.POLYGON_WRONG_ORIENTATION,
            FlawCode.WRONG_ORIENTATION_SHELL));

    private final ObjectCheck check;
    private final Polygons polygons;
    private final ShellEdges edges = new ShellEdges();
    private final Orientation orientation = new Orientation();
    private final Newell outer = new Newell();
    private final Newell inner = new Newell();
    private Map<FlawCode, Integer> fixes = new EnumMap<>(FlawCode.class);
    private Bounds bounds = Bounds.EMPTY;

    public Mending(CheckSettings settings) {
        check = new ObjectCheck(settings);
        polygons = new Polygons(settings.snapM());
    }

    /** The object as it would be; empty where there is nothing that is safe to mend. */
    public Optional<Mend> mend(ObjectDraft object) {
        if (check.check(object).stream().noneMatch(flaw -> SAFE.contains(flaw.code()))) {
            return Optional.empty();
        }
        fixes = new EnumMap<>(FlawCode.class);
        bounds = object.bounds();
        ObjectDraft after = family(object);
        return fixes.isEmpty() ? Optional.empty() : Optional.of(new Mend(object, after, fixes));
    }

    private ObjectDraft family(ObjectDraft draft) {
        ObjectDraft mended = turned(cleaned(draft));
        draft.children().forEach(child -> mended.addChild(family(child)));
        return mended;
    }

    private void fixed(FlawCode code, int times) {
        fixes.merge(code, times, Integer::sum);
    }

    /** Rings without repeated points, and none without an area. */
    private ObjectDraft cleaned(ObjectDraft draft) {
        double[] xyz = Arrays.copyOf(draft.coordinates(), draft.vertexCount() * 3);
        int[][] rings = new int[draft.ringCount()][];
        for (int g = 0; g < draft.geometryCount(); g++) {
            if (draft.type(g).isSurface()) {
                polygons.load(draft, g, bounds.minX(), bounds.minY(), bounds.minZ());
                int before = fixes.values().stream().mapToInt(Integer::intValue).sum();
                for (int f = 0; f < polygons.faces; f++) {
                    clean(draft, f, rings);
                }
                if (fixes.values().stream().mapToInt(Integer::intValue).sum() > before) {
                    bringTogether(draft, g, xyz);
                }
            } else {
                for (int r = draft.firstRing(draft.surfaceStart(g));
                        r < draft.firstRing(draft.surfaceStart(g + 1));
                        r++) {
                    rings[r] = range(draft.ringStart(r), draft.ringStart(r + 1));
                }
            }
        }
        return DraftCopy.of(draft, xyz, r -> rings[r]);
    }

    private static int[] range(int from, int to) {
        int[] all = new int[to - from];
        for (int i = 0; i < all.length; i++) {
            all[i] = from + i;
        }
        return all;
    }

    private void clean(ObjectDraft draft, int face, int[][] rings) {
        int first = draft.firstRing(polygons.surface[face]);
        int count = polygons.ringCount(face);
        int firstPoint = polygons.firstPoint(face);
        int offset = draft.ringStart(first) - firstPoint;
        for (int r = 0; r < count; r++) {
            int ring = polygons.faceRing[face] + r;
            int[] kept = withoutRepeats(ring);
            int repeats = polygons.ringPoint[ring + 1] - polygons.ringPoint[ring] - kept.length;
            if (kept.length < 3) {
                fixed(FlawCode.TOO_FEW_POINTS, 1);
                kept = new int[0];
            } else if (repeats > 0) {
                fixed(FlawCode.CONSECUTIVE_POINTS_SAME, repeats);
            }
            if (r > 0 && kept.length > 0 && isTwin(face, r)) {
                fixed(FlawCode.DUPLICATED_RINGS, 1);
                kept = new int[0];
            }
            if (r > 0 && kept.length > 0 && turnsAlike(face, ring)) {
                fixed(FlawCode.ORIENTATION_RINGS_SAME, 1);
                reverse(kept);
            }
            for (int i = 0; i < kept.length; i++) {
                kept[i] += offset;
            }
            rings[first + r] = kept;
        }
    }

    private int[] withoutRepeats(int ring) {
        int from = polygons.ringPoint[ring];
        int to = polygons.ringPoint[ring + 1];
        int[] kept = new int[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (n == 0 || polygons.vertex[i] != polygons.vertex[kept[n - 1]]) {
                kept[n++] = i;
            }
        }
        while (n > 1 && polygons.vertex[kept[0]] == polygons.vertex[kept[n - 1]]) {
            n--;
        }
        return Arrays.copyOf(kept, n);
    }

    /** Whether an earlier hole of the face has the same corners. */
    private boolean isTwin(int face, int hole) {
        int[] mine = corners(polygons.faceRing[face] + hole);
        for (int r = 1; r < hole; r++) {
            if (Arrays.equals(mine, corners(polygons.faceRing[face] + r))) {
                return true;
            }
        }
        return false;
    }

    private int[] corners(int ring) {
        int[] corners = Arrays.copyOfRange(polygons.vertex, polygons.ringPoint[ring], polygons.ringPoint[ring + 1]);
        Arrays.sort(corners);
        return corners;
    }

    private boolean turnsAlike(int face, int ring) {
        int first = polygons.faceRing[face];
        return outer.of(polygons.xyz, polygons.ringPoint[first], polygons.ringPoint[first + 1])
                && inner.of(polygons.xyz, polygons.ringPoint[ring], polygons.ringPoint[ring + 1])
                && outer.nx() * inner.nx() + outer.ny() * inner.ny() + outer.nz() * inner.nz() > 0;
    }

    private static void reverse(int[] a) {
        for (int i = 0, j = a.length - 1; i < j; i++, j--) {
            int t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    /** Points that are one take the place of the first of them. */
    private void bringTogether(ObjectDraft draft, int geometry, double[] xyz) {
        int at = draft.ringStart(draft.firstRing(draft.surfaceStart(geometry))) * 3;
        for (int p = 0; p < polygons.points * 3; p += 3) {
            xyz[at + p] = polygons.xyz[p] + polygons.originX;
            xyz[at + p + 1] = polygons.xyz[p + 1] + polygons.originY;
            xyz[at + p + 2] = polygons.xyz[p + 2] + polygons.originZ;
        }
    }

    /** Polygons of closed shells with their faces to the outside of the solid. */
    private ObjectDraft turned(ObjectDraft draft) {
        boolean[] turn = new boolean[draft.surfaceCount()];
        boolean any = false;
        for (int g = 0; g < draft.geometryCount(); g++) {
            if (draft.type(g) == GeometryType.SOLID) {
                polygons.load(draft, g, bounds.minX(), bounds.minY(), bounds.minZ());
                int shells =
                        Arrays.stream(polygons.shell, 0, polygons.faces).max().orElse(-1) + 1;
                for (int s = 0; s < shells; s++) {
                    any |= turn(s, turn);
                }
            }
        }
        if (!any) {
            return draft;
        }
        int[] surfaceOf = new int[draft.ringCount()];
        for (int s = 0; s < turn.length; s++) {
            Arrays.fill(surfaceOf, draft.firstRing(s), draft.firstRing(s + 1), s);
        }
        return DraftCopy.of(draft, draft.coordinates(), r -> {
            int[] points = range(draft.ringStart(r), draft.ringStart(r + 1));
            if (turn[surfaceOf[r]]) {
                reverse(points);
            }
            return points;
        });
    }

    private boolean turn(int shell, boolean[] turn) {
        if (!edges.load(polygons, shell) || !isClosed()) {
            return false;
        }
        orientation.settle(edges);
        int wrong = orientation.byVolume(polygons, edges, shell > 0);
        if (wrong == 0) {
            return false;
        }
        boolean whole = wrong == edges.faceCount;
        fixed(whole ? FlawCode.WRONG_ORIENTATION_SHELL : FlawCode.POLYGON_WRONG_ORIENTATION, whole ? 1 : wrong);
        for (int f = 0; f < edges.faceCount; f++) {
            turn[polygons.surface[edges.faces[f]]] |= orientation.isWrong(f);
        }
        return true;
    }

    private boolean isClosed() {
        for (int at = 0; at < edges.sides; ) {
            int end = edges.edgeEnd(at);
            if (end - at != 2) {
                return false;
            }
            at = end;
        }
        return edges.faceCount > 0;
    }
}

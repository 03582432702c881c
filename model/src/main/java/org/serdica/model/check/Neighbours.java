package org.serdica.model.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectKind;

/** Sound solids of one family with each other: 501 to 503 in a composite solid, 601 parts of a building, 701 rooms. */
final class Neighbours {
    private final Effort effort;
    private final SolidOverlap overlap;
    private final UnionFind pieces = new UnionFind();

    /** Told of two solids that do not fit each other. */
    @FunctionalInterface
    interface Sink {
        void found(FlawCode code, Solid first, String other, double x, double y, double z);
    }

    Neighbours(CheckSettings settings, Effort effort) {
        this.effort = effort;
        overlap = new SolidOverlap(settings, effort);
    }

    void check(List<Solid> solids, String rootId, Sink sink) {
        for (int i = 0; i < solids.size(); i++) {
            for (int j = 0; j < i && effort.spend(1); j++) {
                FlawCode code = code(solids.get(i), solids.get(j), rootId);
                if (code != null) {
                    pair(solids.get(i), solids.get(j), code, sink);
                }
            }
        }
        composites(solids, sink);
    }

    /** What it would be if the two overlap; null where they may. */
    private static @Nullable FlawCode code(Solid a, Solid b, String rootId) {
        if (a.lod() != b.lod()) {
            return null;
        }
        if (a.objectId().equals(b.objectId())) {
            return a.composite() && b.composite() ? FlawCode.INTERSECTION_SOLIDS : null;
        }
        if (a.kind() == ObjectKind.BUILDING_ROOM && b.kind() == ObjectKind.BUILDING_ROOM) {
            return FlawCode.CELLS_OVERLAP;
        }
        return isBody(a, rootId) && isBody(b, rootId) ? FlawCode.BUILDINGPARTS_OVERLAP : null;
    }

    private static boolean isBody(Solid solid, String rootId) {
        return solid.kind().isPart() || solid.objectId().equals(rootId);
    }

    private void pair(Solid a, Solid b, FlawCode code, Sink sink) {
        if (code == FlawCode.INTERSECTION_SOLIDS && overlap.same(a, b)) {
            double[] q = a.triangles().xyz;
            sink.found(FlawCode.DUPLICATED_SOLIDS, a, b.objectId(), q[0], q[1], q[2]);
            return;
        }
        double[] at = overlap.common(a, b);
        if (at != null) {
            sink.found(code, a, b.objectId(), at[0], at[1], at[2]);
        }
    }

    /** The solids of a composite one hang together by pieces of their surface. */
    private void composites(List<Solid> solids, Sink sink) {
        pieces.begin(solids.size());
        for (int i = 0; i < solids.size(); i++) {
            for (int j = 0; j < i && effort.spend(1); j++) {
                if (isOneComposite(solids.get(i), solids.get(j))
                        && pieces.find(i) != pieces.find(j)
                        && overlap.adjoin(solids.get(i), solids.get(j))) {
                    pieces.join(i, j);
                }
            }
        }
        for (int i = 0; i < solids.size() && !effort.isSpent(); i++) {
            for (int j = 0; j < i; j++) {
                if (isOneComposite(solids.get(i), solids.get(j)) && pieces.join(i, j)) {
                    Solid lonely = solids.get(i);
                    double[] q = lonely.triangles().xyz;
                    sink.found(FlawCode.DISCONNECTED_SOLIDS, lonely, lonely.objectId(), q[0], q[1], q[2]);
                }
            }
        }
    }

    private static boolean isOneComposite(Solid a, Solid b) {
        return a.composite()
                && b.composite()
                && a.lod() == b.lod()
                && a.objectId().equals(b.objectId());
    }
}

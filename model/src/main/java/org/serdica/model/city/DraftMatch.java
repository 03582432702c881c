package org.serdica.model.city;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Position;

/**
 * What two drafts have in common. Points are the same where a tile would keep them as the same: to the tenth of a
 * millimetre.
 */
public final class DraftMatch {
    private static final Position NOWHERE = new Position(0, 0, 0);

    private DraftMatch() {}

    /** Whether both would make the same object. */
    public static boolean same(ObjectDraft a, ObjectDraft b) {
        return a == b
                || (sameFamily(a, b, true)
                        && shift(a, b).filter(NOWHERE::equals).isPresent());
    }

    /** Whether they differ in attributes at the most, their own and those of all below them. */
    public static boolean sameShape(ObjectDraft a, ObjectDraft b) {
        return a == b
                || (sameFamily(a, b, false)
                        && shift(a, b).filter(NOWHERE::equals).isPresent());
    }

    /** How far {@code b} stands from {@code a}, in metres, where they differ in place and attributes at the most. */
    public static Optional<Position> move(ObjectDraft a, ObjectDraft b) {
        return sameFamily(a, b, false)
                ? shift(a, b).map(s -> new Position(s.x() * Tile.UNIT, s.y() * Tile.UNIT, s.z() * Tile.UNIT))
                : Optional.empty();
    }

    /** Ids, kinds and all of the geometry but its place; attributes too if {@code attributes}. */
    private static boolean sameFamily(ObjectDraft a, ObjectDraft b, boolean attributes) {
        if (!a.id().equals(b.id())
                || a.kind() != b.kind()
                || a.children().size() != b.children().size()
                || (attributes && !a.attributes().equals(b.attributes()))
                || !a.semantics.equals(b.semantics)
                || !sameShape(a.shape, b.shape)) {
            return false;
        }
        for (int c = 0; c < a.children().size(); c++) {
            if (!sameFamily(a.children().get(c), b.children().get(c), attributes)) {
                return false;
            }
        }
        return true;
    }

    /** The one step, in units of the grid, that leads from all points of the one to those of the other. */
    private static Optional<Position> shift(ObjectDraft a, ObjectDraft b) {
        @Nullable Position[] step = {null};
        return shift(a, b, step) ? Optional.of(step[0] == null ? NOWHERE : step[0]) : Optional.empty();
    }

    private static boolean shift(ObjectDraft a, ObjectDraft b, @Nullable Position[] step) {
        double[] p = a.shape.xyz;
        double[] q = b.shape.xyz;
        for (int i = 0; i < a.shape.vertexCount * 3; i += 3) {
            double dx = DraftShape.onGrid(q[i]) - DraftShape.onGrid(p[i]);
            double dy = DraftShape.onGrid(q[i + 1]) - DraftShape.onGrid(p[i + 1]);
            double dz = DraftShape.onGrid(q[i + 2]) - DraftShape.onGrid(p[i + 2]);
            Position first = step[0];
            if (first == null) {
                // Without the sum a step of nothing might be one of minus nothing.
                step[0] = new Position(dx + 0.0, dy + 0.0, dz + 0.0);
            } else if (dx != first.x() || dy != first.y() || dz != first.z()) {
                return false;
            }
        }
        for (int c = 0; c < a.children().size(); c++) {
            if (!shift(a.children().get(c), b.children().get(c), step)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShape(DraftShape a, DraftShape b) {
        if (a.geometryCount != b.geometryCount
                || a.surfaceCount != b.surfaceCount
                || a.ringCount != b.ringCount
                || a.vertexCount != b.vertexCount
                || !Objects.equals(a.inComposite, b.inComposite)) {
            return false;
        }
        for (int g = 0; g < a.geometryCount; g++) {
            if (a.geometryLod[g] != b.geometryLod[g]
                    || a.geometryType[g] != b.geometryType[g]
                    || a.surfaceStart[g + 1] != b.surfaceStart[g + 1]) {
                return false;
            }
        }
        for (int s = 0; s < a.surfaceCount; s++) {
            if (!sameSurface(a, b, s)) {
                return false;
            }
        }
        for (int r = 0; r < a.ringCount; r++) {
            if (a.vertexStart[r + 1] != b.vertexStart[r + 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSurface(DraftShape a, DraftShape b, int s) {
        if (a.surfaceSemantic[s] != b.surfaceSemantic[s]
                || a.shell(s) != b.shell(s)
                || a.ringStart[s + 1] != b.ringStart[s + 1]
                || !Objects.equals(a.material(s), b.material(s))
                || !Objects.equals(a.texture(s), b.texture(s))) {
            return false;
        }
        return a.texture(s) == null || sameTextureCoordinates(a, b, s);
    }

    private static boolean sameTextureCoordinates(DraftShape a, DraftShape b, int s) {
        for (int i = a.vertexStart[a.ringStart[s]] * 2; i < a.vertexStart[a.ringStart[s + 1]] * 2; i++) {
            float p = a.uv == null ? 0 : a.uv[i];
            float q = b.uv == null ? 0 : b.uv[i];
            if (p != q) {
                return false;
            }
        }
        return true;
    }
}

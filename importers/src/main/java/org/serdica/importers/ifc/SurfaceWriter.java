package org.serdica.importers.ifc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.geo.Newell;

/**
 * Writes a body's faces into a draft at LoD 3, which is that of a building with its openings; CityGML 3.0 has the
 * inside at that level too.
 */
final class SurfaceWriter {
    private static final int LOD = Lod.ofWhole(3);
    /** Steeper than 45 degrees is a wall. */
    private static final double LEVEL = Math.sqrt(0.5);

    private final ObjectDraft draft;
    private final SurfaceKind kind;
    private final Map<SurfaceKind, Integer> semantics = new EnumMap<>(SurfaceKind.class);
    private final Newell newell = new Newell();

    SurfaceWriter(ObjectDraft draft, SurfaceKind kind) {
        this.draft = draft;
        this.kind = kind;
    }

    void write(Body body) {
        boolean begun = false;
        for (Body.Face face : body.faces()) {
            double[] outer = face.rings().getFirst();
            if (!isFinite(face.rings()) || !newell.of(outer, 0, outer.length / 3)) {
                continue;
            }
            if (!begun) {
                draft.geometry(LOD, body.isSolid() ? GeometryType.SOLID : GeometryType.MULTI_SURFACE);
                begun = true;
            }
            draft.surface(semantic(newell.nz()), face.material(), null);
            for (double[] ring : face.rings()) {
                if (ring.length >= 9) {
                    draft.ring(ring, 0, ring.length / 3);
                }
            }
        }
    }

    private static boolean isFinite(List<double[]> rings) {
        for (double[] ring : rings) {
            for (double c : ring) {
                if (!(Math.abs(c) < 1e12)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int semantic(double nz) {
        SurfaceKind k = kind(nz);
        return k == SurfaceKind.UNKNOWN ? -1 : semantics.computeIfAbsent(k, s -> draft.semantic(s, null));
    }

    private SurfaceKind kind(double nz) {
        if (draft.kind() == ObjectKind.BUILDING_ROOM) {
            return nz > LEVEL ? SurfaceKind.CEILING : nz < -LEVEL ? SurfaceKind.FLOOR : SurfaceKind.INTERIOR_WALL;
        }
        // The upper side of the slab on the ground is the lowest floor.
        return kind == SurfaceKind.GROUND && nz > LEVEL ? SurfaceKind.FLOOR : kind;
    }
}

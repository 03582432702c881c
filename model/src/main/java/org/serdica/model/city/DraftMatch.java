package org.serdica.model.city;

import java.util.Objects;

/** Whether two drafts would make the same object: points are the same where a tile would keep them as the same. */
final class DraftMatch {
    private DraftMatch() {}

    static boolean same(ObjectDraft a, ObjectDraft b) {
        if (a == b) {
            return true;
        }
        if (!a.id().equals(b.id())
                || a.kind() != b.kind()
                || a.children().size() != b.children().size()
                || !a.attributes().equals(b.attributes())
                || !a.semantics.equals(b.semantics)
                || !sameShape(a.shape, b.shape)) {
            return false;
        }
        for (int c = 0; c < a.children().size(); c++) {
            if (!same(a.children().get(c), b.children().get(c))) {
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
        for (int i = 0; i < a.vertexCount * 3; i++) {
            if (DraftShape.onGrid(a.xyz[i]) != DraftShape.onGrid(b.xyz[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSurface(DraftShape a, DraftShape b, int s) {
        if (a.surfaceSemantic[s] != b.surfaceSemantic[s]
                || a.surfaceShell[s] != b.surfaceShell[s]
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

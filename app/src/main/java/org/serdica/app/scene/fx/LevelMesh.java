package org.serdica.app.scene.fx;

import java.util.BitSet;
import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Frame;

/**
 * A tile's mesh at one level.
 *
 * @param mesh nothing where the tile has no triangles at this level
 * @param frame the frame whose origin its points count from
 * @param edition which choice of levels of detail or filter it was made for
 * @param objects the object of each triangle, where that is not told by its texels; empty otherwise
 */
record LevelMesh(@Nullable TriangleMesh mesh, int triangles, Frame frame, int edition, int[] objects) {
    private static final int[] BY_TEXELS = {};
    private static final int INTS_A_FACE = 6;

    /** A mesh in palette colours. */
    LevelMesh(@Nullable TriangleMesh mesh, int triangles, Frame frame, int edition) {
        this(mesh, triangles, frame, edition, BY_TEXELS);
    }

    /** Makes the triangles of objects vanish, for as long as the mesh lives; on the JavaFX thread. */
    void collapse(BitSet gone) {
        TriangleMesh faces = mesh;
        if (faces == null) {
            return;
        }
        for (int t = 0; t < objects.length; t++) {
            if (gone.get(objects[t])) {
                int first = faces.getFaces().get(t * INTS_A_FACE);
                faces.getFaces().set(t * INTS_A_FACE + 2, first);
                faces.getFaces().set(t * INTS_A_FACE + 4, first);
            }
        }
    }

    long bytes() {
        return (long) triangles * FxMeshes.BYTES_A_TRIANGLE;
    }
}

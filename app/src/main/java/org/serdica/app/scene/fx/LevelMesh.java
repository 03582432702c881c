package org.serdica.app.scene.fx;

import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Frame;

/**
 * A tile's mesh at one level.
 *
 * @param mesh nothing where the tile has no triangles at this level
 * @param frame the frame whose origin its points count from
 * @param edition which choice of levels of detail or filter it was made for
 */
record LevelMesh(@Nullable TriangleMesh mesh, int triangles, Frame frame, int edition) {
    long bytes() {
        return (long) triangles * FxMeshes.BYTES_A_TRIANGLE;
    }
}

package org.serdica.app.scene.fx;

import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;
import org.serdica.app.scene.mesh.PaletteMesh;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileSkin;

/**
 * Arrays in model axes to JavaFX meshes. Safe off the JavaFX thread as long as the mesh is not shown yet. Only points and
 * texture coordinates are given: with normals JavaFX would keep five times the memory for partial updates.
 */
public final class FxMeshes {
    /** What a triangle takes on the graphics card and on its way there, about. */
    static final int BYTES_A_TRIANGLE = 100;

    private FxMeshes() {}

    static TriangleMesh of(PaletteMesh mesh, float[] uv) {
        TriangleMesh result = mesh(mesh.points(), mesh.corner(), uv, mesh.texel());
        // Group 0 is flat: blocks share points round their edges.
        result.getFaceSmoothingGroups().setAll(new int[mesh.triangleCount()]);
        return result;
    }

    static TriangleMesh of(TileMesh mesh, TileSkin skin) {
        return mesh(mesh.points(), mesh.corner(), skin.uv(), skin.uvCorner());
    }

    /** A mesh whose triangles have point indexes and texture coordinate indexes of their own. */
    public static TriangleMesh mesh(float[] points, int[] corner, float[] uv, int[] uvCorner) {
        float[] fx = new float[points.length];
        for (int i = 0; i < points.length; i += 3) {
            fx[i] = points[i];
            fx[i + 1] = -points[i + 2];
            fx[i + 2] = points[i + 1];
        }
        int[] faces = new int[corner.length * 2];
        for (int i = 0; i < corner.length; i++) {
            faces[i * 2] = corner[i];
            faces[i * 2 + 1] = uvCorner[i];
        }
        TriangleMesh result = new TriangleMesh(VertexFormat.POINT_TEXCOORD);
        result.getPoints().setAll(fx);
        result.getTexCoords().setAll(uv);
        result.getFaces().setAll(faces);
        return result;
    }
}

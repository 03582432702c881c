package org.serdica.app.ui.tool.measure;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.paint.Color;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.model.geo.Triangulator;

/** Measured areas as sheets that one sees through. */
final class FillMesh {
    private final TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_TEXCOORD);
    private final MeshView node = new MeshView(mesh);
    private final Triangulator triangulator = new Triangulator();

    FillMesh(Color colour) {
        node.setMaterial(RibbonMesh.shining(colour));
        node.setCullFace(CullFace.NONE);
        node.setMouseTransparent(true);
        mesh.getTexCoords().setAll(0, 0);
    }

    MeshView node() {
        return node;
    }

    void draw(List<Area> areas, FxFrame frame) {
        mesh.getFaces().clear();
        mesh.getPoints().clear();
        for (Area area : areas) {
            add(area, frame);
        }
        node.setVisible(mesh.getFaces().size() > 0);
    }

    private void add(Area area, FxFrame frame) {
        int count = area.points().size();
        int[] triangles = new int[Triangulator.capacity(count, 1)];
        int found = triangulator.triangulate(area.coordinates(false), new int[] {0, count}, 1, triangles);
        int first = mesh.getPoints().size() / 3;
        for (Point3D p : area.points()) {
            mesh.getPoints().addAll((float) frame.toFxX(p.getX()), (float) frame.toFxY(p.getZ()), (float)
                    frame.toFxZ(p.getY()));
        }
        for (int i = 0; i < found * 3; i += 3) {
            mesh.getFaces().addAll(first + triangles[i], 0, first + triangles[i + 1], 0, first + triangles[i + 2], 0);
        }
    }
}

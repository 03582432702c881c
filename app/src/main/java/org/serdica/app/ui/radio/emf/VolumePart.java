package org.serdica.app.ui.radio.emf;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.city.City;
import org.serdica.model.radio.emf.SafetyVolume;

/** Bodies about antennas within which a limit is exceeded: a thin skin that the city is seen through. */
final class VolumePart implements ScenePart {
    private static final double COVER = 0.18;
    private static final Color BODY = Color.web("#DB3A7C");
    /** JavaFX adds what lights a surface that is seen through without weakening it by how much it covers. */
    private static final Color SKIN =
            Color.color(BODY.getRed() * COVER, BODY.getGreen() * COVER, BODY.getBlue() * COVER, COVER);

    private final Group root = new Group();
    private final PhongMaterial material = new PhongMaterial(SKIN);
    private FxFrame frame = new FxFrame(0, 0, 0);
    private List<SafetyVolume> volumes = List.of();

    VolumePart() {
        root.setMouseTransparent(true);
    }

    void show(List<SafetyVolume> bodies) {
        volumes = List.copyOf(bodies);
        draw();
    }

    List<SafetyVolume> shown() {
        return volumes;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        if (!frame.equals(newFrame)) {
            frame = newFrame;
            draw();
        }
    }

    @Override
    public void frame(FrameContext context) {}

    private void draw() {
        root.getChildren().setAll(volumes.stream().map(this::view).toList());
    }

    private MeshView view(SafetyVolume body) {
        double[] xyz = body.xyz();
        float[] points = new float[xyz.length];
        for (int i = 0; i < xyz.length; i += 3) {
            points[i] = (float) frame.toFxX(xyz[i]);
            points[i + 1] = (float) frame.toFxY(xyz[i + 2]);
            points[i + 2] = (float) frame.toFxZ(xyz[i + 1]);
        }
        int[] triangles = body.triangles();
        int[] faces = new int[triangles.length * 2];
        int[] smooth = new int[triangles.length / 3];
        for (int k = 0; k < triangles.length; k++) {
            faces[k * 2] = triangles[k];
        }
        java.util.Arrays.fill(smooth, 1);
        TriangleMesh mesh = new TriangleMesh();
        mesh.getPoints().setAll(points);
        mesh.getTexCoords().setAll(0, 0);
        mesh.getFaces().setAll(faces);
        mesh.getFaceSmoothingGroups().setAll(smooth);
        MeshView view = new MeshView(mesh);
        view.setMaterial(material);
        // Whichever way round a mirrored axis turns the triangles, the skin is seen from both sides.
        view.setCullFace(CullFace.NONE);
        view.setMouseTransparent(true);
        return view;
    }
}

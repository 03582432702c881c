package org.serdica.app.ui.edit.model;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.city.City;
import org.serdica.model.placing.ModelPose;

/** A model that is carried over the city and is no part of it yet. Following the hand costs three numbers a move. */
final class GhostPart implements ScenePart {
    /** The accent, light enough for its shades to be seen. */
    private static final Color TINT = Color.web("#8db9f4", 0.86);

    private final Group group = new Group();
    private final Translate place = new Translate();
    private final Rotate turn = new Rotate(0, Rotate.Y_AXIS);
    private final Scale scale = new Scale(1, 1, 1);
    private FxFrame frame = new FxFrame(0, 0, 0);
    private @Nullable ModelPose pose;

    GhostPart() {
        group.setVisible(false);
        group.setMouseTransparent(true);
        group.getTransforms().setAll(place, turn, scale);
    }

    /** Takes another model; it is not seen before it is told where it stands. */
    void take(List<TriangleMesh> meshes) {
        PhongMaterial material = new PhongMaterial(TINT);
        group.getChildren().setAll(meshes.stream().map(m -> view(m, material)).toList());
        hide();
    }

    private static MeshView view(TriangleMesh mesh, PhongMaterial material) {
        MeshView view = new MeshView(mesh);
        view.setMaterial(material);
        view.setCullFace(CullFace.NONE);
        view.setMouseTransparent(true);
        return view;
    }

    void show(ModelPose where) {
        pose = where;
        // Clockwise from above is a positive turn about the axis that points down.
        turn.setAngle(where.headingDeg());
        scale.setX(where.scale());
        scale.setY(where.scale());
        scale.setZ(where.scale());
        place.setX(frame.toFxX(where.x()));
        place.setY(frame.toFxY(where.z()));
        place.setZ(frame.toFxZ(where.y()));
        group.setVisible(true);
    }

    void hide() {
        pose = null;
        group.setVisible(false);
    }

    /** Gives the model's triangles back. */
    void drop() {
        hide();
        group.getChildren().clear();
    }

    boolean isShown() {
        return group.isVisible();
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        ModelPose at = pose;
        if (at != null) {
            show(at);
        }
    }

    @Override
    public void frame(FrameContext context) {
        // It moves with the hand alone.
    }
}

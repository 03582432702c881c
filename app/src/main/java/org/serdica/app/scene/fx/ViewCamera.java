package org.serdica.app.scene.fx;

import javafx.scene.PerspectiveCamera;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import org.serdica.app.scene.CameraPose;

/** JavaFX's camera where a {@link CameraPose} stands. */
final class ViewCamera {
    private static final double FAR_M = 60_000;
    private static final double NEAREST_M = 0.15;
    private static final double FARTHEST_NEAR_M = 200;

    private final PerspectiveCamera camera = new PerspectiveCamera(true);
    private final Translate place = new Translate();
    private final Rotate heading = new Rotate(0, Rotate.Y_AXIS);
    private final Rotate pitch = new Rotate(0, Rotate.X_AXIS);

    ViewCamera() {
        camera.setFieldOfView(CameraPose.FIELD_OF_VIEW_DEG);
        camera.setVerticalFieldOfView(true);
        camera.setFarClip(FAR_M);
        camera.getTransforms().addAll(place, heading, pitch);
    }

    PerspectiveCamera node() {
        return camera;
    }

    /**
     * @param aboveGroundM how high the camera is; the higher, the further the near plane, because the depth buffer tells
     *     surfaces apart only as finely as a share of its distance
     */
    void stand(CameraPose pose, FxFrame frame, double aboveGroundM) {
        place.setX(frame.toFxX(pose.x()));
        place.setY(frame.toFxY(pose.z()));
        place.setZ(frame.toFxZ(pose.y()));
        heading.setAngle(pose.headingDeg());
        pitch.setAngle(pose.pitchDeg());
        camera.setNearClip(Math.clamp(aboveGroundM / 50, NEAREST_M, FARTHEST_NEAR_M));
    }
}

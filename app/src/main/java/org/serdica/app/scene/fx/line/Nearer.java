package org.serdica.app.scene.fx.line;

import javafx.scene.Node;
import javafx.scene.transform.Scale;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.fx.FxFrame;

/**
 * Draws something that lies on something else a little nearer than it is, so that far away, where the depth buffer no longer tells
 * the two apart, they do not flicker into each other. Pulled straight to the eye, it stays where it is on the screen.
 */
public final class Nearer {
    private final Scale scale = new Scale();

    /** @param share of its distance that it comes nearer */
    public Nearer(Node node, double share) {
        scale.setX(1 - share);
        scale.setY(1 - share);
        scale.setZ(1 - share);
        node.getTransforms().add(scale);
    }

    public void seenFrom(CameraPose camera, FxFrame frame) {
        scale.setPivotX(frame.toFxX(camera.x()));
        scale.setPivotY(frame.toFxY(camera.z()));
        scale.setPivotZ(frame.toFxZ(camera.y()));
    }
}

package org.serdica.app.ui.shell;

import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

/** What panels and actions ask of the camera; how it gets there is its own affair. */
public interface CameraControls {
    /** The whole city from its usual side. */
    void home();

    /** Straight down, north up, from where it is. */
    void top();

    /** North up without changing place or pitch. */
    void north();

    void zoomIn();

    void zoomOut();

    /** So that the box fills the view. */
    void flyTo(Bounds bounds);

    void flyTo(CameraPose pose);
}

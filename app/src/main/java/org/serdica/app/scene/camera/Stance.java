package org.serdica.app.scene.camera;

/** Whether the camera flies over the city or walks in it. */
public enum Stance {
    FLYING,
    WALKING
}

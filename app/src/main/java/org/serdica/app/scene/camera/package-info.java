/**
 * How the camera moves: gestures as pure functions from one {@link org.serdica.app.scene.CameraPose} to the next, and the
 * {@link org.serdica.app.scene.camera.CameraRig} that plays them over time on the scene model. Knows heights of the ground, but
 * neither the 3D view nor any input device; those are in {@code app.ui.tool}.
 */
@NullMarked
package org.serdica.app.scene.camera;

import org.jspecify.annotations.NullMarked;

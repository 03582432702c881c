/**
 * The ground and the trees in the 3D view. Pictures and meshes are made by {@code scene.mesh.ground} on worker threads;
 * here they are chosen by the camera, handed to the graphics card within the frame's budget, and kept within bounds.
 */
@NullMarked
package org.serdica.app.scene.fx.ground;

import org.jspecify.annotations.NullMarked;

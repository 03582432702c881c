package org.serdica.app.scene.fx;

import org.serdica.app.scene.CameraPose;

/**
 * The camera of one frame and what a part may spend in it.
 *
 * @param frustum cuts what is out of sight
 * @param pixelsPerRadian turns a size over a distance into pixels on the screen
 * @param budget triangles and texels that may go to the graphics card in this frame, shared by all parts
 * @param moving whether the camera moved since the last frame
 * @param first whether nothing of the city has been shown yet: then only what makes a picture is worth beginning
 */
public record FrameContext(
        CameraPose camera,
        Frustum frustum,
        double viewWidth,
        double viewHeight,
        double pixelsPerRadian,
        UploadBudget budget,
        boolean moving,
        boolean first) {}

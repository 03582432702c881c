package org.serdica.app.scene.mesh.ground;

/** Which layers are painted on the ground. */
public record GroundLayers(boolean transport, boolean water, boolean vegetation, boolean landUse, boolean relief) {
    public static final GroundLayers ALL = new GroundLayers(true, true, true, true, true);
}

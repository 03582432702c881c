package org.serdica.app.scene.mesh.ground;

import org.serdica.app.scene.mesh.SunLight;

/** How the slope of the ground takes the light, 1 where it is level. */
final class HillShade implements Lattice.Field {
    private static final double LOWEST_LIGHT = Math.sin(Math.toRadians(32));
    private static final double STRENGTH = 0.75;

    private final GroundSurface surface;
    private final double lightX;
    private final double lightY;
    private final double lightZ;
    private final double reachM;

    HillShade(PatchImage area, GroundSurface surface, SunLight sun) {
        this.surface = surface;
        // A low sun is lifted: slopes should show, not sink.
        lightZ = Math.max(sun.directionZ(), LOWEST_LIGHT);
        double plan = Math.hypot(sun.directionX(), sun.directionY());
        double spread = plan == 0 ? 0 : Math.sqrt(1 - Math.min(lightZ * lightZ, 1)) / plan;
        lightX = sun.directionX() * spread;
        lightY = sun.directionY() * spread;
        reachM = Math.max(Math.min(surface.detailM(), 60), area.texelM() * Lattice.STEP);
    }

    @Override
    public double at(double x, double y) {
        double gx = (surface.heightAt(x + reachM, y) - surface.heightAt(x - reachM, y)) / (2 * reachM);
        double gy = (surface.heightAt(x, y + reachM) - surface.heightAt(x, y - reachM)) / (2 * reachM);
        double light = (lightZ - gx * lightX - gy * lightY) / Math.sqrt(1 + gx * gx + gy * gy);
        return Math.clamp(1 + STRENGTH * (light - lightZ), 0.72, 1.12);
    }
}

package org.serdica.app.scene.mesh.light;

import org.serdica.app.scene.mesh.SunLight;

/** A sun that nothing hides: the light with cast shadows switched off. */
public record OpenSun(double directionX, double directionY, double directionZ) implements SunLight {
    public static OpenSun at(double azimuthDeg, double elevationDeg) {
        double a = Math.toRadians(azimuthDeg);
        double e = Math.toRadians(elevationDeg);
        return new OpenSun(Math.sin(a) * Math.cos(e), Math.cos(a) * Math.cos(e), Math.sin(e));
    }

    @Override
    public float reaches(double x, double y, double z) {
        return 1;
    }
}

package org.serdica.app.scene.fx;

import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import org.serdica.app.scene.mesh.SunLight;

/** Ambient light, the sun, and a cool fill from the other side, as the sun stands. */
final class SceneLights {
    private static final Color DAY_AMBIENT = Color.color(0.47, 0.48, 0.50);
    private static final Color NIGHT_AMBIENT = Color.color(0.16, 0.18, 0.25);
    private static final Color HIGH_SUN = Color.color(0.62, 0.60, 0.55);
    private static final Color LOW_SUN = Color.color(0.60, 0.44, 0.28);
    private static final Color DAY_FILL = Color.color(0.13, 0.15, 0.19);
    private static final Color NIGHT_FILL = Color.color(0.07, 0.08, 0.13);

    private final AmbientLight ambient = new AmbientLight();
    private final DirectionalLight sun = new DirectionalLight();
    private final DirectionalLight fill = new DirectionalLight();
    private final Group node = new Group(ambient, sun, fill);

    SceneLights() {
        follow(SunLight.OPEN);
    }

    Group node() {
        return node;
    }

    void follow(SunLight light) {
        double up = light.directionZ();
        double day = Math.clamp((up + 0.1) / 0.25, 0, 1);
        double high = Math.clamp(up / 0.45, 0, 1);
        ambient.setColor(NIGHT_AMBIENT.interpolate(DAY_AMBIENT, day));
        Color shining = LOW_SUN.interpolate(HIGH_SUN, high);
        // Just above the horizon the sun fades in, so that dusk is no switch.
        double strength = Math.clamp(up / 0.06, 0, 1);
        sun.setColor(Color.BLACK.interpolate(shining, strength));
        sun.setDirection(new Point3D(-light.directionX(), up, -light.directionY()));
        fill.setColor(NIGHT_FILL.interpolate(DAY_FILL, day));
        fill.setDirection(new Point3D(light.directionX(), Math.max(0.25, up * 0.5), light.directionY()));
    }
}

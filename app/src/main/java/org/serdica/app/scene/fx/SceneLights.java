package org.serdica.app.scene.fx;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.AmbientLight;
import javafx.scene.DirectionalLight;
import javafx.scene.Group;
import javafx.scene.LightBase;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.light.Daylight;

/** Ambient light, the sun, and a cool fill from the other side, as the sun stands. */
final class SceneLights {
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
        Daylight day = Daylight.of(Math.toDegrees(Math.asin(Math.clamp(up, -1, 1))));
        ambient.setColor(colour(day.ambientRgb()));
        sun.setColor(colour(day.sunRgb()));
        fill.setColor(colour(day.fillRgb()));
        sun.setDirection(new Point3D(-light.directionX(), up, -light.directionY()));
        fill.setDirection(new Point3D(light.directionX(), Math.max(0.25, up * 0.5), light.directionY()));
    }

    /** Keeps the lamps off something that brings its own light. */
    void leaveOut(Node unlit) {
        for (LightBase lamp : List.of(ambient, sun, fill)) {
            lamp.getExclusionScope().add(unlit);
        }
    }

    void takeIn(Node unlit) {
        for (LightBase lamp : List.of(ambient, sun, fill)) {
            lamp.getExclusionScope().remove(unlit);
        }
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}

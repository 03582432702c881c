package org.serdica.app.ui.tool;

import java.util.Optional;
import javafx.geometry.Point3D;
import org.serdica.app.scene.camera.CameraLimits;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.camera.Focus;
import org.serdica.app.scene.camera.GroundRay;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;

/** Which place of the city lies under a point of the view, even where nothing is drawn. */
public final class Places {
    private final CityView view;
    private final CameraRig rig;

    public Places(CityView view, CameraRig rig) {
        this.view = view;
        this.rig = rig;
    }

    public Perspective perspective() {
        return new Perspective(rig.pose(), view.getWidth(), view.getHeight());
    }

    /** What is drawn there. */
    public Optional<Hit> hit(double viewX, double viewY) {
        return view.pick(viewX, viewY);
    }

    /** What is drawn there, or else the ground carried on beyond what is loaded; empty in the sky. */
    public Optional<Point3D> seen(double viewX, double viewY) {
        return hit(viewX, viewY)
                .map(h -> new Point3D(h.x(), h.y(), h.z()))
                .or(() -> ground(perspective().ray(viewX, viewY)));
    }

    /** The same, and in the sky a point at the distance of what is in the middle of the view: there is always something to hold. */
    public Point3D always(double viewX, double viewY) {
        return seen(viewX, viewY).orElseGet(() -> {
            double[] ray = perspective().ray(viewX, viewY);
            Focus middle = rig.focus();
            return along(ray, middle.distanceM());
        });
    }

    /** The ground there, whatever stands on it. */
    public Optional<Point3D> onGround(double viewX, double viewY) {
        return ground(perspective().ray(viewX, viewY));
    }

    private Optional<Point3D> ground(double[] ray) {
        CameraLimits limits = rig.limits();
        double metres = GroundRay.metres(ray, limits.ground(), CameraLimits.FARTHEST_M);
        return Double.isNaN(metres) ? Optional.empty() : Optional.of(along(ray, metres));
    }

    private static Point3D along(double[] ray, double metres) {
        return new Point3D(ray[0] + metres * ray[3], ray[1] + metres * ray[4], ray[2] + metres * ray[5]);
    }
}

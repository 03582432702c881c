package org.serdica.app.scene.camera;

import javafx.geometry.Point3D;

/**
 * A place in the city that a hand has taken hold of.
 *
 * @param place what stays under the pointer
 * @param level whether it is dragged over level ground; otherwise, seen almost from the side, across the view
 */
public record Grab(Point3D place, boolean level) {
    /** Flatter than this, level ground would fly past too quickly under the pointer. */
    private static final double STEEP_ENOUGH = Math.sin(Math.toRadians(5));

    /** Takes hold of a place seen from the view's camera. */
    public static Grab of(Perspective view, Point3D place) {
        double distance =
                place.distance(view.pose().x(), view.pose().y(), view.pose().z());
        double slope = distance > 0 ? Math.abs(place.getZ() - view.pose().z()) / distance : 1;
        return new Grab(place, slope >= STEEP_ENOUGH);
    }
}

package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Something to take hold of, at a place in the city.
 *
 * @param number which of several of its kind
 */
record Handle(Grip grip, int number, double x, double y, double z) {
    /** What pulling does. */
    enum Grip {
        MOVE,
        TURN,
        RAISE,
        STRETCH,
        CORNER,
        /** Up or down as it is. */
        LIFT,
        /** Where a thing or an antenna looks. */
        AIM,
        /** How far down an antenna looks. */
        TILT,
        WALL
    }

    /** The ring to turn by stands so far outside the plan. */
    private static final double RING_SHARE = 1.12;

    private static final double RING_M = 2;

    /** The corners and walls of a footprint. */
    static List<Handle> of(Plan plan, double z) {
        List<Handle> handles = new ArrayList<>();
        for (int i = 0; i < plan.count(); i++) {
            Coordinate corner = plan.corner(i);
            Coordinate wall = plan.middleOfWall(i);
            handles.add(new Handle(Grip.CORNER, i, corner.x, corner.y, z));
            handles.add(new Handle(Grip.WALL, i, wall.x, wall.y, z));
        }
        return handles;
    }

    /** What moves, turns and stretches the whole. */
    static List<Handle> of(Held held) {
        List<Handle> handles = new ArrayList<>();
        double baseZ = held.bounds().minZ();
        handles.add(new Handle(Grip.MOVE, 0, held.middleX(), held.middleY(), baseZ));
        if (held.box().length > 0) {
            double[] box = held.box();
            for (int i = 0; i < 4; i++) {
                handles.add(new Handle(Grip.STRETCH, i, box[i * 2], box[i * 2 + 1], baseZ));
            }
            double[] knob = ring(held, frontDeg(held));
            handles.add(new Handle(Grip.TURN, 0, knob[0], knob[1], baseZ));
        }
        if (held.isTall()) {
            handles.add(new Handle(
                    Grip.RAISE, 0, held.middleX(), held.middleY(), held.bounds().maxZ()));
        }
        return handles;
    }

    /** The place of the ring in that direction: x and y. */
    static double[] ring(Held held, double azimuthDeg) {
        double radius = held.reachM() * RING_SHARE + RING_M;
        double a = Math.toRadians(azimuthDeg);
        return new double[] {held.middleX() + radius * Math.sin(a), held.middleY() + radius * Math.cos(a)};
    }

    /** Out through the middle of one side of the box, so that the knob turns with what is held. */
    private static double frontDeg(Held held) {
        double[] box = held.box();
        return TurnPull.azimuthDeg(held, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
    }
}

package org.serdica.model.building;

import org.serdica.model.building.roof.RoofDirection;
import org.serdica.model.building.roof.RoofShape;

/** A roof as a planner asks for it. */
public record RoofForm(RoofShape shape, Rise rise, RoofDirection direction) {
    public static final RoofForm FLAT = new RoofForm(RoofShape.FLAT, new Pitch(0), RoofDirection.BY_OUTLINE);

    /** How high the roof is over the eaves. */
    public sealed interface Rise {}

    /** From the eaves straight to the ridge; a roof with a break is steeper below it and flatter above. */
    public record Pitch(double degrees) implements Rise {
        public Pitch {
            Measure.within(degrees, 0, 85, "pitch of the roof in degrees");
        }
    }

    /** In metres. */
    public record Height(double metres) implements Rise {
        public Height {
            Measure.within(metres, 0, Measure.MOST_HEIGHT_M, "height of the roof");
        }
    }

    public static RoofForm ofPitch(RoofShape shape, double degrees) {
        return new RoofForm(shape, new Pitch(degrees), RoofDirection.BY_OUTLINE);
    }

    public static RoofForm ofHeight(RoofShape shape, double metres) {
        return new RoofForm(shape, new Height(metres), RoofDirection.BY_OUTLINE);
    }

    public RoofForm with(RoofDirection other) {
        return new RoofForm(shape, rise, other);
    }

    /** The same roof on a building that was turned, clockwise. */
    RoofForm turned(double degrees) {
        return direction instanceof RoofDirection.Down down
                ? with(new RoofDirection.Down(down.azimuthDeg() + degrees, down.snapDeg()))
                : this;
    }

    /** Over the eaves, where the ridge is so far from them in plan. */
    double heightM(double runM) {
        return switch (rise) {
            case Pitch p -> runM * Math.tan(Math.toRadians(p.degrees));
            case Height h -> h.metres;
        };
    }
}

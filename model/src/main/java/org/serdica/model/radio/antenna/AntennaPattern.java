package org.serdica.model.radio.antenna;

/** The gain of an antenna by direction, in the antenna's own frame. */
public interface AntennaPattern {
    /**
     * @param azimuthDeg off boresight, clockwise seen from above, any number of turns
     * @param elevationDeg above the plane of the boresight, -90 to 90
     */
    double gainDbi(double azimuthDeg, double elevationDeg);

    /** The most that the antenna gives in any direction. */
    double peakDbi();

    /** Whether the antenna is an array whose beams follow their users. */
    default boolean hasBeams() {
        return false;
    }

    /**
     * The pattern with its beam led down electrically: by as much in all azimuths, unlike a turned antenna.
     *
     * @param downDeg positive downwards
     */
    default AntennaPattern tilted(double downDeg) {
        return downDeg == 0 ? this : new ShiftedPattern(this, downDeg);
    }
}

package org.serdica.model.radio.coverage;

/** What measurements say that a cell's level must be raised by; equal ones give equal maps. */
@FunctionalInterface
public interface LevelCorrection {
    /** Levels as the models give them. */
    LevelCorrection NONE = distanceM -> 0;

    /** @param distanceM from the antenna to the receiver */
    double db(double distanceM);
}

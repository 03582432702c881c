package org.serdica.model.radio.coverage;

/** Why a value lies outside what the models were made for. */
public enum OutsideReason {
    /** The carrier's frequency: TR 38.901 holds from 0.5 to 100 GHz. */
    BAND,
    /** The antenna is farther off than the 5 km that TR 38.901 was measured over. */
    DISTANCE,
    /** The receiver flies higher than TR 36.777 says anything of. */
    HEIGHT,
    /** Trees take decibels at a frequency above 2.2 GHz, where table 1 of P.833-10 ends. */
    TREES,
    /** A place so deep indoors that no way to a facade is known. */
    DEEP_INDOORS
}

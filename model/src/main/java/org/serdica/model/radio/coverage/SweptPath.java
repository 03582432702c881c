package org.serdica.model.radio.coverage;

/** What a sweep finds for each receiver, in arrays. */
final class SweptPath {
    /** The ray from antenna to receiver meets nothing. */
    static final int SIGHT = 1;
    /** So do rays beside it, within the part of the first Fresnel zone that counts. */
    static final int CLEAR = 2;
    /** Trees stand in the last stretch. */
    static final int TREES = 4;

    static final int INDOORS = 8;
    /** Farther off, or in another band, than the models were made for. */
    static final int OUT_OF_RANGE = 16;
    /** Trees take so much that it matters how well their loss is known. */
    static final int THICK = 64;
    /** Farther off than was asked for. */
    static final int BEYOND = 32;

    static final int UNITS_PER_DB = 100;
    static final int UNITS_PER_DEG = 100;
    /** A loss that nothing gets through. */
    static final short NO_PATH = Short.MAX_VALUE;

    /** Along the direct way or over the roofs, in hundredths of a decibel. */
    final short[] direct;

    final byte[] flags;
    /** Which way the strongest ray leaves the antenna, above the horizon, in hundredths of a degree. */
    final short[] elevation;
    /** How steeply it comes down to the receiver, in whole degrees; from below it is negative. */
    final byte[] arrival;

    SweptPath(int count) {
        this(new short[count], new byte[count], new short[count], new byte[count]);
    }

    private SweptPath(short[] direct, byte[] flags, short[] elevation, byte[] arrival) {
        this.direct = direct;
        this.flags = flags;
        this.elevation = elevation;
        this.arrival = arrival;
    }

    SweptPath copy() {
        return new SweptPath(direct.clone(), flags.clone(), elevation.clone(), arrival.clone());
    }

    static short units(double db) {
        return (short) Math.min(NO_PATH - 1, Math.max(0, (int) (db * UNITS_PER_DB + 0.5)));
    }
}

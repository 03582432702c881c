package org.serdica.app.scene.colour;

import java.util.List;

/** A colour map from 0 to 1, kept as a table of 256 colours. */
public final class Ramp {
    private static final int STEPS = 256;
    private final String name;
    private final int[] table;

    /** @param stops 0xRRGGBB from low to high, evenly spaced, blended in OKLab */
    public Ramp(String name, List<Integer> stops) {
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a ramp needs two stops, " + name + " has " + stops.size());
        }
        this.name = name;
        table = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double at = i * (stops.size() - 1) / (STEPS - 1.0);
            int stop = Math.min((int) at, stops.size() - 2);
            table[i] = OkLab.blend(stops.get(stop), stops.get(stop + 1), at - stop);
        }
    }

    private Ramp(String name, int[] table) {
        this.name = name;
        this.table = table;
    }

    public String name() {
        return name;
    }

    /** The colour at {@code t}, which is clamped to 0..1. */
    public int at(double t) {
        return table[(int) Math.rint(Math.clamp(t, 0, 1) * (STEPS - 1))];
    }

    /** The same colours from high to low. */
    public Ramp reversed() {
        int[] turned = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            turned[i] = table[STEPS - 1 - i];
        }
        return new Ramp(name, turned);
    }

    @Override
    public String toString() {
        return name;
    }
}

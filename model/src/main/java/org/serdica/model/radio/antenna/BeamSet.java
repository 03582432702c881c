package org.serdica.model.radio.antenna;

import java.util.ArrayList;
import java.util.List;

/**
 * The beams that a panel sweeps one after another, of which a terminal takes the strongest: what SSB coverage is drawn
 * from.
 */
public record BeamSet(List<ArrayPattern> beams) implements AntennaPattern {
    public BeamSet {
        beams = List.copyOf(beams);
        if (beams.isEmpty()) {
            throw new IllegalArgumentException("a set of beams has at least one");
        }
    }

    /** A grid of beams of one panel: every azimuth with every tilt. */
    public static BeamSet grid(ArrayPattern panel, double[] scansDeg, double[] downtiltsDeg) {
        List<ArrayPattern> beams = new ArrayList<>();
        for (double downtilt : downtiltsDeg) {
            for (double scan : scansDeg) {
                beams.add(panel.steered(scan, downtilt));
            }
        }
        return new BeamSet(beams);
    }

    /** Which beam serves a direction, counted from 0. */
    public int best(double azimuthDeg, double elevationDeg) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < beams.size(); i++) {
            double gain = beams.get(i).gainDbi(azimuthDeg, elevationDeg);
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    @Override
    public double gainDbi(double azimuthDeg, double elevationDeg) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < beams.size(); i++) {
            most = Math.max(most, beams.get(i).gainDbi(azimuthDeg, elevationDeg));
        }
        return most;
    }

    @Override
    public double peakDbi() {
        return beams.getFirst().peakDbi();
    }

    @Override
    public boolean hasBeams() {
        return true;
    }

    @Override
    public BeamSet tilted(double downDeg) {
        return new BeamSet(beams.stream().map(beam -> beam.tilted(downDeg)).toList());
    }
}

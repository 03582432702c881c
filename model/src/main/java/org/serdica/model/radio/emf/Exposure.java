package org.serdica.model.radio.emf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.coverage.Crew;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.coverage.SectorGain;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.CancelToken;

/**
 * The sum over all carriers of how much of its limit each reaches: 1 is the border of what is allowed. Immutable, for many
 * threads.
 */
public final class Exposure {
    /** Of a limit; what a sector adds beyond is left out. */
    private static final double NEGLIGIBLE = 1e-5;

    private static final int POINTS_A_PIECE = 4096;

    private final List<FieldSource> sources;
    private final List<Sector> counted;
    private final List<Sector> unlimited;

    private record GainKey(AntennaPattern pattern, double mechanicalTiltDeg, double electricalTiltDeg) {}

    private Exposure(List<FieldSource> sources, List<Sector> counted, List<Sector> unlimited) {
        this.sources = List.copyOf(sources);
        this.counted = List.copyOf(counted);
        this.unlimited = List.copyOf(unlimited);
    }

    /** The field of some sectors under limits; those at whose frequency there is no limit are set aside. */
    public static Exposure of(
            List<Sector> sectors, PatternSource patterns, ExposureSettings settings, ExposureLimits limits) {
        List<FieldSource> sources = new ArrayList<>();
        List<Sector> counted = new ArrayList<>();
        List<Sector> unlimited = new ArrayList<>();
        Map<GainKey, SectorGain> gains = new HashMap<>();
        Crew crew = Crew.ofAllCores();
        for (Sector s : sectors) {
            OptionalDouble limit = limits.wattPerM2(s.carrier().frequencyMHz());
            if (limit.isPresent()) {
                AntennaPattern pattern = patterns.patternOf(s);
                SectorGain gain = gains.computeIfAbsent(
                        new GainKey(pattern, s.mechanicalTiltDeg(), s.electricalTiltDeg()),
                        k -> new SectorGain(pattern, k.mechanicalTiltDeg(), k.electricalTiltDeg(), crew));
                sources.add(new FieldSource(s, gain, pattern, settings, limit.getAsDouble()));
                counted.add(s);
            } else {
                unlimited.add(s);
            }
        }
        return new Exposure(sources, counted, unlimited);
    }

    /** How far off an antenna of some radiated power (EIRP) a limit is reached in its main direction. */
    public static double complianceDistanceM(double eirpDbm, double limitWattPerM2) {
        return Math.sqrt(Math.pow(10, (eirpDbm - 30) / 10) / (4 * Math.PI * limitWattPerM2));
    }

    public List<Sector> counted() {
        return counted;
    }

    /** Sectors that the limits do not speak of; they are not part of any sum. */
    public List<Sector> unlimited() {
        return unlimited;
    }

    /** The sum of ratios at a place. */
    public double ratio(double x, double y, double z) {
        double sum = 0;
        for (FieldSource s : sources) {
            sum += s.ratio(x, y, z, NEGLIGIBLE);
        }
        return sum;
    }

    /** The power density of all at a place. */
    public double wattPerM2(double x, double y, double z) {
        double sum = 0;
        for (FieldSource s : sources) {
            sum += s.ratio(x, y, z, 0) * s.limitWattPerM2;
        }
        return sum;
    }

    /** Beyond that from each antenna nothing reaches the limit, even if all beams looked one way. */
    public double farthestReachM() {
        return Math.sqrt(
                sources.stream().mapToDouble(FieldSource::peakRatioAtOneM).sum());
    }

    /** A place by its number. */
    @FunctionalInterface
    public interface Places {
        /** Writes the place's three coordinates. */
        void put(int place, double[] xyz);
    }

    /** The sums at many places, worked out on all cores. */
    public float[] ratios(int count, Places places, CancelToken cancel) {
        float[] all = new float[count];
        int pieces = (count + POINTS_A_PIECE - 1) / POINTS_A_PIECE;
        IntStream.range(0, pieces).parallel().forEach(piece -> {
            cancel.check();
            double[] at = new double[3];
            int to = Math.min(count, (piece + 1) * POINTS_A_PIECE);
            for (int i = piece * POINTS_A_PIECE; i < to; i++) {
                places.put(i, at);
                all[i] = (float) ratio(at[0], at[1], at[2]);
            }
        });
        return all;
    }
}

package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.FreeSpace;
import org.serdica.model.radio.propagation.P676;
import org.serdica.model.radio.propagation.P838;
import org.serdica.model.radio.propagation.Tr36777;
import org.serdica.model.radio.propagation.Tr38901;

/** Loss by distance in space of one transmitter, a value a metre, so that no pixel takes logarithms. */
final class DistanceCurves {
    /** Above it the statistics of drones hold (TR 36.777 begins here for urban cells). */
    private static final double AERIAL_FROM_M = 22.5;
    /** The same over the country. */
    private static final double RURAL_AERIAL_FROM_M = 10;
    /** No path in sight is better than free space by more than a street's walls can guide. */
    private static final double BEST_GUIDE_DB = 3;

    private static final double RURAL_BUILDING_M = 5;
    private static final double RURAL_STREET_M = 20;
    private static final double NEAREST_M = 10;
    /** Below it the air takes next to nothing within a city. */
    static final double GASES_FROM_GHZ = 10;

    private final float[] free;
    private final float[] sight;
    private final float[] shadow;
    private final float[] shadowPower;
    private final float[] weather;
    private final boolean dry;
    private final boolean tooHighInSight;
    private final boolean tooHighInShadow;

    /** @param antennaM height of the transmitter above ground, {@code receiverM} of the receivers */
    DistanceCurves(double fGHz, double antennaM, double receiverM, double farthestM, PropagationSettings settings) {
        int n = (int) Math.ceil(farthestM) + 3;
        free = new float[n];
        sight = new float[n];
        shadow = new float[n];
        shadowPower = new float[n];
        weather = new float[n];
        double hBs = Math.max(antennaM, 1.5);
        double hUt = Math.max(receiverM, 1.5);
        double dB = settings.gases() && fGHz > GASES_FROM_GHZ ? P676.specificDbPerKm(fGHz) : 0;
        if (settings.rainMmPerHour() > 0) {
            dB += P838.specificDbPerKm(fGHz, 0, 90, settings.rainMmPerHour());
        }
        dry = dB == 0;
        Environment scenario = settings.environment().at(hBs);
        tooHighInSight = isTooHigh(scenario, fGHz, hUt, true);
        tooHighInShadow = isTooHigh(scenario, fGHz, hUt, false);
        double rise2 = (hBs - hUt) * (hBs - hUt);
        for (int d = 0; d < n; d++) {
            double d3 = Math.max(d, 1);
            double d2 = Math.sqrt(Math.max(d3 * d3 - rise2, NEAREST_M * NEAREST_M));
            double reference = Math.sqrt(d2 * d2 + rise2);
            free[d] = (float) FreeSpace.lossDb(fGHz, d3);
            double nearer = free[d] - FreeSpace.lossDb(fGHz, reference);
            sight[d] = (float) Math.max(
                    nearer + sight(settings.environment().at(hBs), fGHz, d2, reference, hBs, hUt),
                    free[d] - BEST_GUIDE_DB);
            shadow[d] = (float)
                    Math.max(nearer + shadow(settings.environment().at(hBs), fGHz, d2, reference, hBs, hUt), sight[d]);
            shadowPower[d] = (float) Math.pow(10, -shadow[d] / 10);
            weather[d] = (float) (dB * d3 / 1000);
        }
    }

    /** Whether no report covers receivers so high up; on the street {@link Tr38901} holds and below the roofs is near to it. */
    private static boolean isTooHigh(Environment e, double fGHz, double hUt, boolean inSight) {
        if (hUt <= AERIAL_FROM_M) {
            return false;
        }
        return switch (e) {
            case URBAN_MICRO -> Tr36777.outsideUmi(fGHz, hUt) != 0;
            case RURAL_MACRO -> Tr36777.outsideRma(fGHz, hUt, inSight) != 0;
            default -> Tr36777.outsideUma(fGHz, hUt, inSight) != 0;
        };
    }

    /** Whether receivers so high up are taken for drones. */
    static boolean isAerial(Environment e, double receiverM) {
        return receiverM > (e == Environment.RURAL_MACRO ? RURAL_AERIAL_FROM_M : AERIAL_FROM_M);
    }

    private static double sight(Environment e, double fGHz, double d2, double d3, double hBs, double hUt) {
        boolean aerial = isAerial(e, hUt);
        return switch (e) {
            case URBAN_MICRO -> aerial ? Tr36777.umiLosDb(fGHz, d3, hUt) : Tr38901.umiLosDb(fGHz, d2, hBs, hUt);
            case RURAL_MACRO ->
                aerial ? Tr36777.rmaLosDb(fGHz, d3, hUt) : Tr38901.rmaLosDb(fGHz, d2, hBs, hUt, RURAL_BUILDING_M);
            default -> aerial ? Tr36777.umaLosDb(fGHz, d3) : Tr38901.umaLosDb(fGHz, d2, hBs, hUt);
        };
    }

    private static double shadow(Environment e, double fGHz, double d2, double d3, double hBs, double hUt) {
        boolean aerial = isAerial(e, hUt);
        return switch (e) {
            case URBAN_MICRO -> aerial ? Tr36777.umiNlosDb(fGHz, d3, hUt) : Tr38901.umiNlosDb(fGHz, d2, hBs, hUt);
            case RURAL_MACRO ->
                aerial
                        ? Tr36777.rmaNlosDb(fGHz, d3, hUt)
                        : Tr38901.rmaNlosDb(fGHz, d2, hBs, hUt, RURAL_BUILDING_M, RURAL_STREET_M);
            default -> aerial ? Tr36777.umaNlosDb(fGHz, d3, hUt) : Tr38901.umaNlosDb(fGHz, d2, hBs, hUt);
        };
    }

    /** Whether receivers are higher than those that the scenario's figures were measured with. */
    boolean isTooHigh(boolean inSight) {
        return inSight ? tooHighInSight : tooHighInShadow;
    }

    double freeDb(double d3) {
        return at(free, d3);
    }

    /** What TR 38.901 says for places in sight. */
    double sightDb(double d3) {
        return at(sight, d3);
    }

    /** What TR 38.901 says for places out of sight. */
    double shadowDb(double d3) {
        return at(shadow, d3);
    }

    /** The power that {@link #shadowDb} leaves of one. */
    double shadowPower(double d3) {
        return at(shadowPower, d3);
    }

    /** What rain and gases take. */
    double weatherDb(double d3) {
        return dry ? 0 : at(weather, d3);
    }

    private static double at(float[] curve, double d3) {
        int i = Math.min((int) d3, curve.length - 2);
        double t = Math.min(d3 - i, 1);
        return curve[i] + (curve[i + 1] - curve[i]) * t;
    }
}

package org.serdica.model.radio.propagation;

/**
 * Median path loss of 3GPP TR 38.901 table 7.4.1-1. Heights are those of the base station and of the terminal above
 * ground; distances are on the ground, except indoors.
 *
 * <p>The effective environment height is 1 m for all terminals: the report draws it at random for those above 13 m,
 * which a map that is to look the same twice cannot do. Nearer than 10 m the loss at 10 m holds.
 */
public final class Tr38901 {
    private static final String VERSION = "V17.0.0";
    public static final ModelName UMA = new ModelName("3GPP TR 38.901 UMa", VERSION);
    public static final ModelName UMI = new ModelName("3GPP TR 38.901 UMi street canyon", VERSION);
    public static final ModelName RMA = new ModelName("3GPP TR 38.901 RMa", VERSION);
    public static final ModelName INH = new ModelName("3GPP TR 38.901 InH office", VERSION);

    private static final double LIGHT_MPS = 3e8;
    private static final double ENVIRONMENT_M = 1;
    private static final double NEAREST_M = 10;

    private Tr38901() {}

    public static double umaLosDb(double fGHz, double d2dM, double hBsM, double hUtM) {
        double groundM = Math.max(d2dM, NEAREST_M);
        double dh = hBsM - hUtM;
        double d = Math.hypot(groundM, dh);
        double breakM = breakpointM(fGHz, hBsM, hUtM);
        double near = 28 + 20 * Math.log10(fGHz);
        return groundM <= breakM
                ? near + 22 * Math.log10(d)
                : near + 40 * Math.log10(d) - 9 * Math.log10(breakM * breakM + dh * dh);
    }

    public static double umaNlosDb(double fGHz, double d2dM, double hBsM, double hUtM) {
        double d = Math.hypot(Math.max(d2dM, NEAREST_M), hBsM - hUtM);
        double shadowed = 13.54 + 39.08 * Math.log10(d) + 20 * Math.log10(fGHz) - 0.6 * (hUtM - 1.5);
        return Math.max(umaLosDb(fGHz, d2dM, hBsM, hUtM), shadowed);
    }

    public static double umiLosDb(double fGHz, double d2dM, double hBsM, double hUtM) {
        double groundM = Math.max(d2dM, NEAREST_M);
        double dh = hBsM - hUtM;
        double d = Math.hypot(groundM, dh);
        double breakM = breakpointM(fGHz, hBsM, hUtM);
        double near = 32.4 + 20 * Math.log10(fGHz);
        return groundM <= breakM
                ? near + 21 * Math.log10(d)
                : near + 40 * Math.log10(d) - 9.5 * Math.log10(breakM * breakM + dh * dh);
    }

    public static double umiNlosDb(double fGHz, double d2dM, double hBsM, double hUtM) {
        double d = Math.hypot(Math.max(d2dM, NEAREST_M), hBsM - hUtM);
        double shadowed = 35.3 * Math.log10(d) + 22.4 + 21.3 * Math.log10(fGHz) - 0.3 * (hUtM - 1.5);
        return Math.max(umiLosDb(fGHz, d2dM, hBsM, hUtM), shadowed);
    }

    /**
     * @param buildingM average height of the buildings
     */
    public static double rmaLosDb(double fGHz, double d2dM, double hBsM, double hUtM, double buildingM) {
        double groundM = Math.max(d2dM, NEAREST_M);
        double d = Math.hypot(groundM, hBsM - hUtM);
        double breakM = 2 * Math.PI * hBsM * hUtM * fGHz * 1e9 / LIGHT_MPS;
        return groundM <= breakM
                ? rmaNearDb(fGHz, d, buildingM)
                : rmaNearDb(fGHz, breakM, buildingM) + 40 * Math.log10(d / breakM);
    }

    /**
     * @param buildingM average height of the buildings
     * @param streetM average width of the streets
     */
    public static double rmaNlosDb(
            double fGHz, double d2dM, double hBsM, double hUtM, double buildingM, double streetM) {
        double d = Math.hypot(Math.max(d2dM, NEAREST_M), hBsM - hUtM);
        double ratio = buildingM / hBsM;
        double terminal = Math.log10(11.75 * hUtM);
        double shadowed = 161.04
                - 7.1 * Math.log10(streetM)
                + 7.5 * Math.log10(buildingM)
                - (24.37 - 3.7 * ratio * ratio) * Math.log10(hBsM)
                + (43.42 - 3.1 * Math.log10(hBsM)) * (Math.log10(d) - 3)
                + 20 * Math.log10(fGHz)
                - (3.2 * terminal * terminal - 4.97);
        return Math.max(rmaLosDb(fGHz, d2dM, hBsM, hUtM, buildingM), shadowed);
    }

    /** Office, with the distance in space. */
    public static double inhLosDb(double fGHz, double d3dM) {
        return 32.4 + 17.3 * Math.log10(Math.max(d3dM, 1)) + 20 * Math.log10(fGHz);
    }

    public static double inhNlosDb(double fGHz, double d3dM) {
        double shadowed = 38.3 * Math.log10(Math.max(d3dM, 1)) + 17.3 + 24.9 * Math.log10(fGHz);
        return Math.max(inhLosDb(fGHz, d3dM), shadowed);
    }

    /** Standard deviation of the shadow fading, which the losses are the median of. */
    public static double umaSigmaDb(boolean los) {
        return los ? 4 : 6;
    }

    public static double umiSigmaDb(boolean los) {
        return los ? 4 : 7.82;
    }

    public static double rmaSigmaDb(double fGHz, double d2dM, double hBsM, double hUtM, boolean los) {
        if (!los) {
            return 8;
        }
        return d2dM <= 2 * Math.PI * hBsM * hUtM * fGHz * 1e9 / LIGHT_MPS ? 4 : 6;
    }

    public static double inhSigmaDb(boolean los) {
        return los ? 3 : 8.03;
    }

    private static double breakpointM(double fGHz, double hBsM, double hUtM) {
        double heights = Math.max(0, hBsM - ENVIRONMENT_M) * Math.max(0, hUtM - ENVIRONMENT_M);
        return 4 * heights * fGHz * 1e9 / LIGHT_MPS;
    }

    private static double rmaNearDb(double fGHz, double d, double buildingM) {
        double clutter = Math.pow(buildingM, 1.72);
        return 20 * Math.log10(40 * Math.PI * d * fGHz / 3)
                + Math.min(0.03 * clutter, 10) * Math.log10(d)
                - Math.min(0.044 * clutter, 14.77)
                + 0.002 * Math.log10(buildingM) * d;
    }
}

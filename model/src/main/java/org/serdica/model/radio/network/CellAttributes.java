package org.serdica.model.radio.network;

/** What the attributes of radio sites and cells are called in a city. */
final class CellAttributes {
    static final String SITE = "site";
    static final String AZIMUTH = "azimuth";
    static final String MECHANICAL_TILT = "mechanicalTilt";
    static final String ELECTRICAL_TILT = "electricalTilt";
    static final String FREQUENCY = "frequencyMHz";
    static final String POWER = "powerDbm";
    static final String BANDWIDTH = "bandwidthMHz";
    static final String TECHNOLOGY = "technology";
    static final String HEIGHT = "heightM";
    static final String MOUNTING = "mounting";
    static final String MOUNT_HEIGHT = "mountHeightM";
    static final String PATTERN = "pattern";
    static final String LOAD = "load";
    static final String SCS = "scsKHz";
    static final String NOISE_FIGURE = "noiseFigureDb";
    static final String NAME = "name";
    static final String OPERATOR = "operator";
    static final String MAST = "mastHeight";
    static final String BUILDING = "building";

    private CellAttributes() {}
}

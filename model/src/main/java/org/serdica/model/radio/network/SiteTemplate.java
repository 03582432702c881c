package org.serdica.model.radio.network;

import java.util.Locale;

/** What a new site consists of. */
public enum SiteTemplate {
    ONE_SECTOR(1, 20, 4),
    THREE_SECTORS(3, 20, 4),
    OMNI_SMALL_CELL(1, 6, 2),
    FR2_PANEL(1, 8, 2);

    /** A medium range base station has at most 38 dBm (TS 38.104, 6.2.1); small cells in streets less. */
    private static final double SMALL_CELL_DBM = 33;

    private static final double SMALL_CELL_FROM_MHZ = 1700;
    private static final double SMALL_CELL_TO_MHZ = 6000;

    private final int sectors;
    private final double poleM;
    private final double roofM;

    SiteTemplate(int sectors, double poleM, double roofM) {
        this.sectors = sectors;
        this.poleM = poleM;
        this.roofM = roofM;
    }

    public int sectors() {
        return sectors;
    }

    /** How high antennas usually are over the ground, where no roof and no wall carries them. */
    public double poleM() {
        return poleM;
    }

    /** The same over a roof. */
    public double roofM() {
        return roofM;
    }

    /** What each sector sends, of what somebody has chosen as far as it fits. */
    public Carrier carrier(CarrierPreset chosen) {
        Carrier c = this == FR2_PANEL ? CarrierPreset.NR_26000.carrier() : chosen.carrier();
        double dBm = this == OMNI_SMALL_CELL ? Math.min(c.powerDbm(), SMALL_CELL_DBM) : c.powerDbm();
        return c.withPower(dBm);
    }

    /** The antenna by its name in the library; empty for the usual one of the band. */
    public String pattern(CarrierPreset chosen) {
        double mhz = carrier(chosen).frequencyMHz();
        return switch (this) {
            case ONE_SECTOR, THREE_SECTORS -> "";
            case FR2_PANEL -> "array-fr2-8x8";
            case OMNI_SMALL_CELL ->
                mhz < SMALL_CELL_FROM_MHZ ? "omni-2" : mhz <= SMALL_CELL_TO_MHZ ? "small-cell-5" : "isotropic";
        };
    }

    /** The name that words go by. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.serdica.model.radio.network;

import java.util.Locale;

/** Carriers as operators use them: where to begin before numbers are turned. */
public enum CarrierPreset {
    LTE_800(new Carrier(Technology.LTE, 796, 10, 15, 46, Carrier.USUAL_LOAD, Carrier.USUAL_NOISE_FIGURE_DB)),
    LTE_1800(new Carrier(Technology.LTE, 1842.5, 20, 15, 46, Carrier.USUAL_LOAD, Carrier.USUAL_NOISE_FIGURE_DB)),
    LTE_2600(new Carrier(Technology.LTE, 2655, 20, 15, 46, Carrier.USUAL_LOAD, Carrier.USUAL_NOISE_FIGURE_DB)),
    NR_3500(new Carrier(Technology.NR_FR1, 3550, 100, 30, 49, Carrier.USUAL_LOAD, Carrier.USUAL_NOISE_FIGURE_DB)),
    /** Receivers of millimetre waves are noisier (TR 38.803: 10 dB). */
    NR_26000(new Carrier(Technology.NR_FR2, 26_500, 400, 120, 35, Carrier.USUAL_LOAD, 10)),
    IOT_800(new Carrier(Technology.IOT, 806, 0.2, 15, 35, Carrier.USUAL_LOAD, Carrier.USUAL_NOISE_FIGURE_DB));

    private final Carrier carrier;

    CarrierPreset(Carrier carrier) {
        this.carrier = carrier;
    }

    public Carrier carrier() {
        return carrier;
    }

    /** The name that words go by. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.serdica.model.radio.coverage;

import java.util.List;
import org.serdica.model.scenario.ValueScale;

/** The maps that a study makes, each on a scale that stays the same whatever the network. */
public enum CoverageLayer {
    RSRP("RSRP", "dBm", ValueScale.of(-120, -45, -120.0, -110.0, -100.0, -90.0, -80.0, -70.0, -60.0)),
    RSRQ("RSRQ", "dB", ValueScale.of(-25, -3, -20.0, -15.0, -12.0, -10.0)),
    SINR("SINR", "dB", ValueScale.of(-10, 30, -5.0, 0.0, 5.0, 10.0, 20.0)),
    /** The number of the strongest sector. */
    BEST_SERVER("best server", "", ValueScale.ofChoices(List.of())),
    THROUGHPUT("throughput", "Mbit/s", ValueScale.of(0, 600, 1.0, 10.0, 50.0, 100.0, 300.0)),
    /** Sectors of one band within a few decibels of the best, itself included: four and more pollute each other. */
    OVERLAP("overlap", "sectors", ValueScale.of(1, 7, 2.0, 3.0, 4.0, 6.0)),
    LINE_OF_SIGHT("line of sight", "", ValueScale.ofChoices(List.of("blocked", "partly clear", "clear"))),
    PATH_LOSS("path loss", "dB", ValueScale.of(60, 160, 80.0, 100.0, 120.0, 140.0));

    /** From so many sectors on, within a few decibels of each other, receivers find none to hold on to. */
    public static final int POLLUTED_FROM = 4;

    private final String text;
    private final String unit;
    private final ValueScale scale;

    CoverageLayer(String text, String unit, ValueScale scale) {
        this.text = text;
        this.unit = unit;
        this.scale = scale;
    }

    public String text() {
        return text;
    }

    public String unit() {
        return unit;
    }

    public ValueScale scale() {
        return scale;
    }
}

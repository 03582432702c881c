package org.serdica.model.radio.network;

import java.util.Locale;
import java.util.Optional;

/** What a carrier speaks. */
public enum Technology {
    LTE("LTE", 15),
    NR_FR1("NR", 30),
    NR_FR2("NR FR2", 120),
    IOT("NB-IoT", 15);

    /** Where frequency range 2 of 5G begins (TS 38.101). */
    public static final double FR2_FROM_MHZ = 24_250;

    /** Hardly any 4G is above it. */
    private static final double NR_FROM_MHZ = 3000;

    /** What 5G sends in bands in time division that have the room for it. */
    private static final double WIDE_MHZ = 100;

    private final String text;
    private final double usualScsKhz;

    Technology(String text, double usualScsKhz) {
        this.text = text;
        this.usualScsKhz = usualScsKhz;
    }

    /** As the attribute {@code technology} has it. */
    public String text() {
        return text;
    }

    /** Subcarrier spacing where none is told. */
    public double usualScsKhz() {
        return usualScsKhz;
    }

    /** Width of the channel where none is told. */
    public double usualBandwidthMHz(double frequencyMHz) {
        return switch (this) {
            case LTE -> 20;
            case NR_FR1 -> isWide(frequencyMHz) ? WIDE_MHZ : 20;
            case NR_FR2 -> WIDE_MHZ;
            case IOT -> 0.2;
        };
    }

    private boolean isWide(double frequencyMHz) {
        return OperatingBand.at(frequencyMHz, this)
                .filter(b -> b.duplex() == OperatingBand.Duplex.TIME && b.widthMHz() >= WIDE_MHZ)
                .isPresent();
    }

    /** What a carrier is taken for that does not say what it speaks. */
    public static Technology assumedAt(double frequencyMHz) {
        return frequencyMHz >= FR2_FROM_MHZ ? NR_FR2 : frequencyMHz >= NR_FROM_MHZ ? NR_FR1 : LTE;
    }

    /** The technology of that name; 5G in general goes by its frequency. Empty for names that nobody knows. */
    public static Optional<Technology> of(String name, double frequencyMHz) {
        String word = name.strip().toUpperCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return switch (word) {
            case "LTE", "4G", "E UTRA", "LTE FDD", "LTE TDD" -> Optional.of(LTE);
            case "NR", "5G", "5G NR", "NR FR1", "NR FR2", "FR1", "FR2" ->
                Optional.of(frequencyMHz >= FR2_FROM_MHZ ? NR_FR2 : NR_FR1);
            case "NB IOT", "LTE M", "IOT", "EMTC" -> Optional.of(IOT);
            default -> Optional.empty();
        };
    }
}

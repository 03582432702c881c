package org.serdica.model.radio.network;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A band of 4G or 5G as Europe uses it, by its downlink (TS 36.101 table 5.5-1, TS 38.101-1 and -2 table 5.2-1).
 *
 * @param ofLte, ofNr whether the number means this band there
 */
public record OperatingBand(int number, double fromMHz, double toMHz, Duplex duplex, boolean ofLte, boolean ofNr) {
    private static final Pattern NAME = Pattern.compile("(|B|N|BAND|LTE|NR) ?([0-9]{1,3})");

    private static final List<OperatingBand> KNOWN = List.of(
            both(1, 2110, 2170, Duplex.FREQUENCY),
            both(3, 1805, 1880, Duplex.FREQUENCY),
            both(7, 2620, 2690, Duplex.FREQUENCY),
            both(8, 925, 960, Duplex.FREQUENCY),
            both(20, 791, 821, Duplex.FREQUENCY),
            both(28, 758, 803, Duplex.FREQUENCY),
            new OperatingBand(32, 1452, 1496, Duplex.DOWN_ONLY, true, false),
            both(38, 2570, 2620, Duplex.TIME),
            both(40, 2300, 2400, Duplex.TIME),
            both(41, 2496, 2690, Duplex.TIME),
            new OperatingBand(42, 3400, 3600, Duplex.TIME, true, false),
            new OperatingBand(43, 3600, 3800, Duplex.TIME, true, false),
            new OperatingBand(75, 1432, 1517, Duplex.DOWN_ONLY, false, true),
            new OperatingBand(77, 3300, 4200, Duplex.TIME, false, true),
            new OperatingBand(78, 3300, 3800, Duplex.TIME, false, true),
            new OperatingBand(79, 4400, 5000, Duplex.TIME, false, true),
            new OperatingBand(257, 26_500, 29_500, Duplex.TIME, false, true),
            new OperatingBand(258, 24_250, 27_500, Duplex.TIME, false, true));

    private static OperatingBand both(int number, double fromMHz, double toMHz, Duplex duplex) {
        return new OperatingBand(number, fromMHz, toMHz, duplex, true, true);
    }

    /** How the two ways share a band. */
    public enum Duplex {
        FREQUENCY,
        TIME,
        DOWN_ONLY
    }

    /** The band of a name such as B20, n78 or plain 3; empty for what is no band, or none of these. */
    public static Optional<OperatingBand> of(String name) {
        Matcher m = NAME.matcher(name.strip().toUpperCase(Locale.ROOT).replace('_', ' '));
        if (!m.matches()) {
            return Optional.empty();
        }
        String kind = Objects.requireNonNullElse(m.group(1), "");
        int number = Integer.parseInt(Objects.requireNonNullElse(m.group(2), "0"));
        boolean lte = !kind.startsWith("N");
        boolean nr = kind.isEmpty() || kind.startsWith("N") || kind.equals("BAND");
        return KNOWN.stream()
                .filter(b -> b.number == number && (lte && b.ofLte || nr && b.ofNr))
                .findFirst()
                .map(b -> new OperatingBand(number, b.fromMHz, b.toMHz, b.duplex, lte && b.ofLte, nr && b.ofNr));
    }

    /**
     * The band that a carrier's frequency is in. Where bands lie over each other, the paired one is meant, as Europe has
     * 2600 MHz, and then the narrowest.
     */
    public static Optional<OperatingBand> at(double mhz, Technology technology) {
        return KNOWN.stream()
                .filter(b -> mhz >= b.fromMHz && mhz <= b.toMHz && b.speaks(technology))
                .min(Comparator.comparing((OperatingBand b) -> b.duplex == Duplex.TIME)
                        .thenComparing(OperatingBand::widthMHz));
    }

    private boolean speaks(Technology technology) {
        return technology == Technology.NR_FR1 || technology == Technology.NR_FR2 ? ofNr : ofLte;
    }

    public double widthMHz() {
        return toMHz - fromMHz;
    }

    public double middleMHz() {
        return (fromMHz + toMHz) / 2;
    }

    /** Which technology the band alone says; empty where both use it. */
    public Optional<Technology> technology() {
        if (ofLte == ofNr) {
            return Optional.empty();
        }
        return ofLte ? Optional.of(Technology.LTE) : Technology.of("NR", fromMHz);
    }
}

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
public record OperatingBand(int number, double fromMHz, double toMHz, boolean ofLte, boolean ofNr) {
    private static final Pattern NAME = Pattern.compile("(|B|N|BAND|LTE|NR) ?([0-9]{1,3})");

    private static final List<OperatingBand> KNOWN = List.of(
            both(1, 2110, 2170),
            both(3, 1805, 1880),
            both(7, 2620, 2690),
            both(8, 925, 960),
            both(20, 791, 821),
            both(28, 758, 803),
            both(38, 2570, 2620),
            both(40, 2300, 2400),
            new OperatingBand(42, 3400, 3600, true, false),
            new OperatingBand(43, 3600, 3800, true, false),
            new OperatingBand(77, 3300, 4200, false, true),
            new OperatingBand(78, 3300, 3800, false, true),
            new OperatingBand(257, 26_500, 29_500, false, true),
            new OperatingBand(258, 24_250, 27_500, false, true));

    private static OperatingBand both(int number, double fromMHz, double toMHz) {
        return new OperatingBand(number, fromMHz, toMHz, true, true);
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
                .map(b -> new OperatingBand(number, b.fromMHz, b.toMHz, lte && b.ofLte, nr && b.ofNr));
    }

    /** The narrowest band that a carrier lies in; empty for one that stands in none of these. */
    public static Optional<OperatingBand> of(Carrier carrier) {
        boolean nr = carrier.technology() == Technology.NR_FR1 || carrier.technology() == Technology.NR_FR2;
        return KNOWN.stream()
                .filter(b -> nr ? b.ofNr : b.ofLte)
                .filter(b -> b.fromMHz <= carrier.frequencyMHz() && carrier.frequencyMHz() <= b.toMHz)
                .min(Comparator.comparingDouble(b -> b.toMHz - b.fromMHz));
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

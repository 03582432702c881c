package org.serdica.importers.osm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the law of a country says where no sign says anything else, in km/h for cars
 * (wiki.openstreetmap.org/wiki/Default_speed_limits).
 *
 * @param code two letters, empty if it is not known
 */
record Country(String code, int urbanKmh, int ruralKmh, int motorwayKmh) {
    static final Country UNKNOWN = new Country("", 50, 90, 120);

    private static final Map<String, Country> ALL = new HashMap<>();
    private static final Set<String> LEFT = Set.of(
            "GB", "IE", "MT", "CY", "IN", "PK", "LK", "BD", "NP", "TH", "MY", "SG", "ID", "HK", "MO", "JP", "AU", "NZ",
            "ZA", "KE", "TZ", "UG", "ZM", "ZW", "NA", "BW", "MZ");

    static {
        for (Country c : new Country[] {
            new Country("AT", 50, 100, 130),
            new Country("BE", 50, 70, 120),
            new Country("BG", 50, 90, 140),
            new Country("CH", 50, 80, 120),
            new Country("CY", 50, 80, 100),
            new Country("CZ", 50, 90, 130),
            new Country("DE", 50, 100, 130),
            new Country("DK", 50, 80, 130),
            new Country("EE", 50, 90, 90),
            new Country("ES", 50, 90, 120),
            new Country("FI", 50, 80, 120),
            new Country("FR", 50, 80, 130),
            new Country("GB", 48, 97, 113),
            new Country("GR", 50, 90, 130),
            new Country("HR", 50, 90, 130),
            new Country("HU", 50, 90, 130),
            new Country("IE", 50, 80, 120),
            new Country("IT", 50, 90, 130),
            new Country("JP", 40, 60, 100),
            new Country("LT", 50, 90, 130),
            new Country("LU", 50, 90, 130),
            new Country("LV", 50, 90, 90),
            new Country("MC", 50, 50, 50),
            new Country("MK", 50, 80, 120),
            new Country("NL", 50, 80, 100),
            new Country("NO", 50, 80, 90),
            new Country("PL", 50, 90, 140),
            new Country("PT", 50, 90, 120),
            new Country("RO", 50, 90, 130),
            new Country("RS", 50, 80, 130),
            new Country("RU", 60, 90, 110),
            new Country("SE", 50, 70, 110),
            new Country("SI", 50, 90, 130),
            new Country("SK", 50, 90, 130),
            new Country("TR", 50, 90, 120),
            new Country("UA", 50, 90, 130),
            new Country("US", 40, 89, 105)
        }) {
            ALL.put(c.code, c);
        }
    }

    static Country of(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        Country known = ALL.get(upper);
        return known != null ? known : new Country(upper, 50, 90, 120);
    }

    boolean drivesLeft() {
        return LEFT.contains(code);
    }
}

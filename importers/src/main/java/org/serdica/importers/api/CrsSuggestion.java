package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/**
 * A CRS that a file which names none may be in.
 *
 * @param crs its normalised name
 * @param swapped whether north would stand before east
 */
public record CrsSuggestion(String crs, Why why, boolean swapped) {
    private static final int MOST = 5;

    /** Why it is suggested. */
    public enum Why {
        CITY,
        NEAR_CITY,
        DEGREES,
        LAND
    }

    /**
     * What fits, the likeliest first.
     *
     * @param file around what is in the file, in its own coordinates
     * @param city the one that is open
     */
    public static List<CrsSuggestion> of(Bounds file, Optional<City> city) {
        if (file.isEmpty()) {
            return List.of();
        }
        String cityCrs = city.map(c -> c.frame().crs()).orElse(Frame.LOCAL_CRS);
        CrsGuess guess = new CrsGuess(
                file.centreX(), file.centreY(), cityCrs, city.map(City::bounds).orElse(Bounds.EMPTY));
        Map<String, CrsSuggestion> all = new LinkedHashMap<>();
        for (boolean swapped : new boolean[] {false, true}) {
            for (String crs : guess.allNear(MOST, swapped)) {
                all.putIfAbsent(crs, new CrsSuggestion(crs, crs.equals(cityCrs) ? Why.CITY : Why.NEAR_CITY, swapped));
            }
        }
        if (guess.looksLikeDegrees()) {
            all.putIfAbsent(CrsNames.LON_LAT, new CrsSuggestion(CrsNames.LON_LAT, Why.DEGREES, false));
        } else if (all.isEmpty()) {
            guess.plausible(MOST).forEach(crs -> all.put(crs, new CrsSuggestion(crs, Why.LAND, false)));
        }
        List<CrsSuggestion> most = new ArrayList<>(all.values());
        return List.copyOf(most.subList(0, Math.min(MOST, most.size())));
    }
}

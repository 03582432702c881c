package org.serdica.app.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.place.GeoPlace;
import org.serdica.app.ui.place.Geography;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** Understands coordinates: {@code x y} in the city's CRS, or latitude and longitude in degrees. */
public final class PlaceSource implements PaletteSource {
    private static final String NUMBER = "([-+]?\\d{1,9}(?:\\.\\d{1,12})?)";
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\s*" + NUMBER + "\\s*[,;\\s]\\s*" + NUMBER + "\\s*");

    private final Supplier<City> city;
    private final Geography geography;
    private final Words words;
    private final Guide guide;

    /** Brings a person to a place of the city. */
    @FunctionalInterface
    public interface Guide {
        /** @param typed the coordinates as they were typed */
        void goTo(double x, double y, String typed);
    }

    public PlaceSource(Supplier<City> city, Geography geography, Words words, Guide guide) {
        this.city = city;
        this.geography = geography;
        this.words = words;
        this.guide = guide;
    }

    @Override
    public List<PaletteItem> find(String query) {
        Matcher m = TWO_NUMBERS.matcher(query);
        List<PaletteItem> items = new ArrayList<>();
        if (!m.matches()) {
            return items;
        }
        double first = Double.parseDouble(m.group(1));
        double second = Double.parseDouble(m.group(2));
        Bounds near = nearTheCity();
        if (near.containsPlan(first, second)) {
            items.add(item("palette.goToXy", query, first, second, first, second));
        }
        if (Math.abs(first) <= 90 && Math.abs(second) <= 180) {
            geography
                    .fromDegrees(city.get().frame().crs(), new GeoPlace(first, second))
                    .filter(xy -> near.containsPlan(xy.getX(), xy.getY()))
                    .ifPresent(
                            xy -> items.add(item("palette.goToDegrees", query, first, second, xy.getX(), xy.getY())));
        }
        return items;
    }

    /** Places farther away than the city is large are a typing mistake. */
    private Bounds nearTheCity() {
        Bounds b = city.get().bounds();
        return b.isEmpty() ? b : b.expandedBy(Math.max(b.width(), b.depth()));
    }

    private PaletteItem item(String key, String query, double first, double second, double x, double y) {
        String text = words.get(key, plain(first), plain(second));
        return new PaletteItem(
                "palette.places", Material2MZ.PLACE, text, "", "", 2000, () -> guide.goTo(x, y, query.strip()));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}

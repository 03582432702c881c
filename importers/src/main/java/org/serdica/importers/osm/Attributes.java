package org.serdica.importers.osm;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;

/** Tags as attributes: all of them by their own names, and what a city asks for by the city's names. */
final class Attributes {
    private static final Pattern YEAR = Pattern.compile("(?:^|[^0-9])([12][0-9]{3})(?:$|[^0-9])");
    private static final Pattern CENTURY = Pattern.compile("~?[cC]([0-9]{2})");
    private static final String[] USES = {
        "amenity", "shop", "office", "tourism", "healthcare", "craft", "leisure", "historic", "man_made", "military"
    };

    private Attributes() {}

    /** All tags, those aside that would be taken for a feature's own id, class or shape. */
    static void keep(Tags tags, ObjectDraft draft) {
        Map<String, AttributeValue> into = draft.attributes();
        tags.forEach((key, value) -> {
            boolean taken = key.equals("id") || key.equals("class") || key.equals("geometry");
            into.put(taken ? "osm:" + key : key, value);
        });
    }

    static void building(Tags tags, Heights heights, double topM, ObjectDraft draft) {
        keep(tags, draft);
        put(draft, "function", function(tags));
        put(draft, "roofType", tags.first("roof:shape", "building:roof:shape"));
        put(draft, "address", address(tags));
        if (heights.known()) {
            draft.put("measuredHeight", AttributeValue.of(Math.round(topM * 1000) / 1000.0));
        }
        if (!Double.isNaN(heights.storeys())) {
            draft.put("storeysAboveGround", AttributeValue.of(Math.round(heights.storeys())));
        }
        int year = year(tags.first("start_date", "construction_date", "building:year", "year_of_construction"));
        if (year > 0) {
            draft.put("yearOfConstruction", AttributeValue.of(year));
        }
    }

    private static void put(ObjectDraft draft, String name, String value) {
        if (!value.isEmpty()) {
            draft.put(name, AttributeValue.of(value));
        }
    }

    /** What the building is for: as its own value says, or what is in it. */
    static String function(Tags tags) {
        String what = tags.first("building:use", "building", "building:part").toLowerCase(Locale.ROOT);
        if (!what.isEmpty() && !what.equals("yes")) {
            return what;
        }
        String use = tags.first(USES);
        return use.equals("yes") ? "" : use.toLowerCase(Locale.ROOT);
    }

    private static String address(Tags tags) {
        String street = tags.first("addr:street", "addr:place", "addr:housename");
        String number = tags.get("addr:housenumber");
        if (street.isEmpty() && number.isEmpty()) {
            return "";
        }
        String line = (street + " " + number).strip();
        String town = (tags.get("addr:postcode") + " " + tags.get("addr:city")).strip();
        return line.isEmpty() ? "" : town.isEmpty() ? line : line + ", " + town;
    }

    /** The first year in the text; of a century only, such as {@code C19}, its middle. */
    static int year(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Matcher m = YEAR.matcher(text);
        if (m.find()) {
            return Integer.parseInt(m.group(1));
        }
        Matcher century = CENTURY.matcher(text);
        return century.matches() ? (Integer.parseInt(century.group(1)) - 1) * 100 + 50 : 0;
    }
}

package org.serdica.importers.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.model.city.AttributeValue;

/**
 * Gives a building of a plain file the attributes that the city knows by name, from whatever columns the file has. The
 * file's own columns stay, since filters are written in their names.
 */
final class BuildingAttributes {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");

    private BuildingAttributes() {}

    static void complete(Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        double heightM = PlainHeights.said(attributes, mapping);
        double storeys = PlainHeights.storeys(attributes, mapping);
        int year = year(attributes, mapping);
        String function = mapping.text(AttributeRole.FUNCTION, attributes);
        String name = mapping.text(AttributeRole.NAME, attributes);
        if (!Double.isNaN(heightM)) {
            attributes.putIfAbsent(AttributeRole.HEIGHT.attribute(), AttributeValue.of(heightM));
        }
        if (!Double.isNaN(storeys)) {
            attributes.putIfAbsent(
                    AttributeRole.STOREYS.attribute(),
                    storeys == Math.rint(storeys) ? AttributeValue.of((long) storeys) : AttributeValue.of(storeys));
        }
        if (year > 0) {
            attributes.putIfAbsent(AttributeRole.YEAR.attribute(), AttributeValue.of((long) year));
        }
        if (function != null) {
            attributes.putIfAbsent(AttributeRole.FUNCTION.attribute(), AttributeValue.of(function));
        }
        if (name != null) {
            attributes.putIfAbsent(AttributeRole.NAME.attribute(), AttributeValue.of(name));
        }
    }

    /** A year as a number, in a date or within a text such as "um 1890"; 0 if there is none. */
    private static int year(Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        for (AttributeValue value : mapping.values(AttributeRole.YEAR, attributes)) {
            if (value instanceof AttributeValue.Day(LocalDate day)) {
                return day.getYear();
            }
            Matcher m = YEAR.matcher(value.text());
            if (m.find()) {
                return Integer.parseInt(m.group(1));
            }
        }
        return 0;
    }
}

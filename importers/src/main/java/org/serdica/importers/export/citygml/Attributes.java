package org.serdica.importers.export.citygml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.Decimal;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.XmlText;
import org.serdica.model.city.AttributeValue;

/** Attributes: those that the class has elements for there, the others as generic ones. */
final class Attributes {
    private static final Set<String> HEIGHT_WORDS =
            Set.of("height.highReference", "height.lowReference", "height.status");
    private static final Set<String> DAYS = Set.of("creationDate", "terminationDate");

    private final XmlText xml;
    private final Vocabulary words;
    private final Tally tally;

    Attributes(XmlText xml, Vocabulary words, Tally tally) {
        this.xml = xml;
        this.words = words;
        this.tally = tally;
    }

    /** Description, name and lifespan, which stand before all else. */
    void head(Map<String, AttributeValue> all) {
        for (String name : List.of("description", "name")) {
            if (all.get(name) instanceof AttributeValue.Text text && isSingleWord(text)) {
                xml.element("gml:" + name, text.value());
            }
        }
        for (String name : List.of("creationDate", "terminationDate")) {
            if (all.get(name) instanceof AttributeValue.Day(var day)) {
                xml.element("core:" + name, words.wantsIds() ? day + "T00:00:00" : day.toString());
            }
        }
    }

    private static boolean isSingleWord(@Nullable AttributeValue value) {
        return value instanceof AttributeValue.Text(String text) && !text.isBlank() && text.equals(text.strip());
    }

    /** What neither {@link #head} nor {@link #own} nor the address says. */
    void generic(Map<String, AttributeValue> all, List<OwnAttribute> own, Set<String> elsewhere) {
        all.forEach((name, value) -> {
            boolean said = elsewhere.contains(name)
                    || ((name.equals("name") || name.equals("description")) && isSingleWord(value))
                    || (DAYS.contains(name) && value instanceof AttributeValue.Day)
                    || own.stream().anyMatch(o -> o.name().equals(name) && o.takes(value))
                    || (HEIGHT_WORDS.contains(name) && saysHeight(all, own));
            if (!said) {
                generic(name, value);
            }
        });
    }

    private static boolean saysHeight(Map<String, AttributeValue> all, List<OwnAttribute> own) {
        AttributeValue height = all.get("measuredHeight");
        return height != null && own.stream().anyMatch(o -> o.type() == OwnAttribute.Type.HEIGHT && o.takes(height));
    }

    private void generic(String name, AttributeValue value) {
        if (value instanceof AttributeValue.Listing list) {
            listing(name, list);
            return;
        }
        String text = text(value);
        if (text.isEmpty()) {
            tally.lost("empty texts", "CityGML's readers take them for nothing");
            return;
        }
        if (value instanceof AttributeValue.Truth) {
            tally.lost("the type of true and false", "CityGML has no such type; they are written as words");
        }
        String type =
                switch (value) {
                    case AttributeValue.Whole w -> "int";
                    case AttributeValue.Real r -> "double";
                    case AttributeValue.Measure m -> "measure";
                    case AttributeValue.Day d -> "date";
                    default -> "string";
                };
        if (words.wantsIds()) {
            String element = "gen:" + Character.toUpperCase(type.charAt(0)) + type.substring(1) + "Attribute";
            xml.raw("<core:genericAttribute><").raw(element).raw(">");
            xml.element("gen:name", name);
            value(value, text);
            xml.raw("</").raw(element).raw("></core:genericAttribute>");
        } else {
            xml.raw("<gen:").raw(type).raw("Attribute name=\"").value(name).raw("\">");
            value(value, text);
            xml.raw("</gen:").raw(type).raw("Attribute>");
        }
    }

    private void value(AttributeValue value, String text) {
        xml.raw("<gen:value");
        if (value instanceof AttributeValue.Measure m) {
            xml.raw(" uom=\"").value(m.unit()).raw("\"");
        }
        xml.raw(">").value(text).raw("</gen:value>");
    }

    private static String text(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Real r -> Double.toString(r.value());
            case AttributeValue.Measure m -> Double.toString(m.value());
            default -> value.text();
        };
    }

    /** Values of one name stand side by side; those that are the same would be taken for one. */
    private void listing(String name, AttributeValue.Listing list) {
        if (list.values().stream().distinct().count()
                < Math.max(2, list.values().size())) {
            tally.lost(
                    "lists of no or one value, or of the same ones",
                    "CityGML has no lists; written as separate values");
        }
        list.values().forEach(v -> generic(name, v));
    }

    /** The attributes that the class has elements for. */
    void own(Map<String, AttributeValue> all, List<OwnAttribute> own) {
        for (OwnAttribute o : own) {
            AttributeValue value = all.get(o.name());
            if (value == null || !o.takes(value)) {
                continue;
            }
            switch (o.type()) {
                case METRES ->
                    xml.raw("<")
                            .raw(o.element())
                            .raw(" uom=\"m\">")
                            .value(plain(value))
                            .raw("</")
                            .raw(o.element())
                            .raw(">");
                case HEIGHT -> height(all, value);
                case CODE -> codes(o, value);
                case WHOLE, DAY -> xml.element(o.element(), value.text());
            }
        }
    }

    private void codes(OwnAttribute o, AttributeValue value) {
        List<AttributeValue> codes = value instanceof AttributeValue.Listing l ? l.values() : List.of(value);
        codes.forEach(code -> xml.element(o.element(), code.text()));
    }

    /** Up to a tenth of a millimetre in plain digits; what is finer, as Java writes it. */
    private static String plain(AttributeValue value) {
        double metres = value.number();
        String text = Decimal.text(metres, Decimal.EXACT_M);
        return Double.parseDouble(text) == metres ? text : Double.toString(metres);
    }

    /** Version 3 wants to know what a height is measured between (OGC 20-010, 7.4); the usual where the city does not say. */
    private void height(Map<String, AttributeValue> all, AttributeValue value) {
        if (!all.keySet().containsAll(HEIGHT_WORDS)) {
            tally.lost(
                    "heights that do not say what they are measured between",
                    "CityGML 3.0 must say it; the highest roof edge and the lowest ground are written");
        }
        xml.raw("<con:height><con:Height>");
        xml.element("con:highReference", word(all, "height.highReference", "highestRoofEdge"));
        xml.element("con:lowReference", word(all, "height.lowReference", "lowestGroundPoint"));
        xml.element("con:status", word(all, "height.status", "measured"));
        xml.raw("<con:value uom=\"m\">").value(plain(value)).raw("</con:value></con:Height></con:height>");
    }

    private static String word(Map<String, AttributeValue> all, String name, String usual) {
        AttributeValue value = all.get(name);
        return value == null ? usual : value.text();
    }
}

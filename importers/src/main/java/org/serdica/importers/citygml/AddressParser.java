package org.serdica.importers.citygml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An xAL address of version 2 or 3 as one line of text. */
final class AddressParser {
    private AddressParser() {}

    /** Reads from the property element the parser stands at to its end tag. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> parts = new LinkedHashMap<>();
        String[] path = new String[64];
        int depth = 0;
        path[0] = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        while (depth >= 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    depth++;
                    path[Math.min(depth, 63)] = xml.getLocalName();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    String value = text.toString().strip();
                    text.setLength(0);
                    if (!value.isEmpty() && depth > 0 && depth < 64) {
                        parts.putIfAbsent(role(path[depth], path[depth - 1]), value);
                    }
                    depth--;
                }
                default -> {}
            }
        }
        return line(parts);
    }

    /** Version 3 names things {@code NameElement} and {@code Identifier}; what holds them says what they are. */
    private static String role(String element, String holder) {
        return switch (element) {
            case "ThoroughfareName" -> "street";
            case "ThoroughfareNumber" -> "number";
            case "PostalCodeNumber" -> "postcode";
            case "LocalityName" -> "place";
            case "CountryName" -> "country";
            case "NameElement" ->
                switch (holder) {
                    case "Thoroughfare" -> "street";
                    case "Locality" -> "place";
                    case "Country" -> "country";
                    default -> element;
                };
            case "Number", "Identifier" ->
                switch (holder) {
                    case "Thoroughfare", "Premises" -> "number";
                    case "PostCode" -> "postcode";
                    default -> element;
                };
            case "pos", "posList" -> "position";
            default -> element;
        };
    }

    private static String line(Map<String, String> parts) {
        String street = joined(" ", parts, "street", "number");
        String place = joined(" ", parts, "postcode", "place");
        StringJoiner line = new StringJoiner(", ");
        for (String part : new String[] {street, place, parts.getOrDefault("country", "")}) {
            if (!part.isEmpty()) {
                line.add(part);
            }
        }
        if (line.length() == 0) {
            parts.remove("position");
            return String.join(", ", parts.values());
        }
        return line.toString();
    }

    private static String joined(String between, Map<String, String> parts, String... roles) {
        StringJoiner joiner = new StringJoiner(between);
        for (String role : roles) {
            if (parts.containsKey(role)) {
                joiner.add(parts.get(role));
            }
        }
        return joiner.toString();
    }
}

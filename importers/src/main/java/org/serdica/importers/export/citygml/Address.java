package org.serdica.importers.export.citygml;

import org.serdica.importers.export.XmlText;

/**
 * An address line as xAL of version 2 or 3. The line is street and number, postcode and place, country, with commas
 * between; what does not look like that stands whole where the street does.
 */
final class Address {
    private final XmlText xml;
    private final boolean version3;

    Address(XmlText xml, boolean version3) {
        this.xml = xml;
        this.version3 = version3;
    }

    /** Nothing for an empty line. */
    void write(String property, String line) {
        if (line.isEmpty()) {
            return;
        }
        xml.raw("<").raw(property).raw("><core:Address><core:xalAddress>");
        String[] parts = line.split(", ", -1);
        boolean sound = parts.length <= 3 && !line.contains(",,") && !parts[0].isBlank();
        String street = sound ? parts[0] : line;
        String place = sound && parts.length > 1 ? parts[1] : "";
        String country = sound && parts.length > 2 ? parts[2] : "";
        if (version3) {
            three(street, place, country);
        } else {
            two(street, place, country);
        }
        xml.raw("</core:xalAddress></core:Address></").raw(property).raw(">");
    }

    private void two(String street, String place, String country) {
        xml.raw("<xAL:AddressDetails>");
        boolean located = !place.isEmpty();
        if (located) {
            xml.raw("<xAL:Country>");
            if (!country.isEmpty()) {
                xml.element("xAL:CountryName", country);
            }
            xml.raw("<xAL:Locality Type=\"City\">").element("xAL:LocalityName", locality(place));
        }
        xml.raw("<xAL:Thoroughfare Type=\"Street\">");
        if (isNumbered(street)) {
            xml.element("xAL:ThoroughfareNumber", afterLastBlank(street));
        }
        xml.element("xAL:ThoroughfareName", isNumbered(street) ? beforeLastBlank(street) : street);
        xml.raw("</xAL:Thoroughfare>");
        if (located) {
            if (hasPostcode(place)) {
                xml.raw("<xAL:PostalCode>")
                        .element("xAL:PostalCodeNumber", postcode(place))
                        .raw("</xAL:PostalCode>");
            }
            xml.raw("</xAL:Locality></xAL:Country>");
        }
        xml.raw("</xAL:AddressDetails>");
    }

    private void three(String street, String place, String country) {
        xml.raw("<xAL:Address>");
        if (!country.isEmpty()) {
            xml.raw("<xAL:Country>").element("xAL:NameElement", country).raw("</xAL:Country>");
        }
        if (!place.isEmpty()) {
            xml.raw("<xAL:Locality>").element("xAL:NameElement", locality(place)).raw("</xAL:Locality>");
        }
        xml.raw("<xAL:Thoroughfare>")
                .element("xAL:NameElement", isNumbered(street) ? beforeLastBlank(street) : street);
        if (isNumbered(street)) {
            xml.element("xAL:Number", afterLastBlank(street));
        }
        xml.raw("</xAL:Thoroughfare>");
        if (hasPostcode(place)) {
            xml.raw("<xAL:PostCode>").element("xAL:Identifier", postcode(place)).raw("</xAL:PostCode>");
        }
        xml.raw("</xAL:Address>");
    }

    private static boolean isNumbered(String street) {
        int blank = street.lastIndexOf(' ');
        return blank > 0 && blank + 1 < street.length() && Character.isDigit(street.charAt(blank + 1));
    }

    private static String beforeLastBlank(String text) {
        return text.substring(0, text.lastIndexOf(' '));
    }

    private static String afterLastBlank(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean hasPostcode(String place) {
        int blank = place.indexOf(' ');
        return blank > 0 && place.substring(0, blank).chars().anyMatch(Character::isDigit);
    }

    private static String postcode(String place) {
        return place.substring(0, place.indexOf(' '));
    }

    private static String locality(String place) {
        return hasPostcode(place) ? place.substring(place.indexOf(' ') + 1) : place;
    }
}

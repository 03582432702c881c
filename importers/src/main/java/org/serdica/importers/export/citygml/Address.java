package org.serdica.importers.export.citygml;

import org.serdica.importers.export.AddressLine;
import org.serdica.importers.export.XmlText;

/** An address as xAL of version 2, which CityGML 2.0 takes, or version 3. */
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
        AddressLine address = AddressLine.of(line);
        if (version3) {
            three(address);
        } else {
            two(address);
        }
        xml.raw("</core:xalAddress></core:Address></").raw(property).raw(">");
    }

    private void two(AddressLine a) {
        xml.raw("<xAL:AddressDetails>");
        boolean located = !a.place().isEmpty();
        if (located) {
            xml.raw("<xAL:Country>");
            element("xAL:CountryName", a.country());
            xml.raw("<xAL:Locality Type=\"City\">").element("xAL:LocalityName", a.place());
        }
        xml.raw("<xAL:Thoroughfare Type=\"Street\">");
        element("xAL:ThoroughfareNumber", a.number());
        xml.element("xAL:ThoroughfareName", a.street()).raw("</xAL:Thoroughfare>");
        if (located) {
            within("xAL:PostalCode", "xAL:PostalCodeNumber", a.postcode());
            xml.raw("</xAL:Locality></xAL:Country>");
        }
        xml.raw("</xAL:AddressDetails>");
    }

    private void three(AddressLine a) {
        xml.raw("<xAL:Address>");
        within("xAL:Country", "xAL:NameElement", a.country());
        within("xAL:Locality", "xAL:NameElement", a.place());
        xml.raw("<xAL:Thoroughfare>").element("xAL:NameElement", a.street());
        element("xAL:Number", a.number());
        xml.raw("</xAL:Thoroughfare>");
        within("xAL:PostCode", "xAL:Identifier", a.postcode());
        xml.raw("</xAL:Address>");
    }

    private void within(String holder, String element, String text) {
        if (!text.isEmpty()) {
            xml.raw("<")
                    .raw(holder)
                    .raw(">")
                    .element(element, text)
                    .raw("</")
                    .raw(holder)
                    .raw(">");
        }
    }

    private void element(String element, String text) {
        if (!text.isEmpty()) {
            xml.element(element, text);
        }
    }
}

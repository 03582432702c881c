package org.serdica.importers.export;

import org.serdica.model.city.AttributeValue;

/** Attributes that no module has an element for, in the five types of CityGML 2.0's generics. */
final class GenericAttributes {
    private GenericAttributes() {}

    static void write(XmlText xml, String name, AttributeValue value) {
        String type =
                switch (value) {
                    case AttributeValue.Whole w -> fits(w) ? "int" : "string";
                    case AttributeValue.Real r -> "double";
                    case AttributeValue.Measure m -> "measure";
                    case AttributeValue.Day d -> "date";
                    case AttributeValue.Truth t -> "string";
                    case AttributeValue.Text t -> "string";
                    case AttributeValue.Listing l -> "string";
                };
        xml.raw("<gen:").raw(type).raw("Attribute name=\"").value(name).raw("\"><gen:value");
        if (value instanceof AttributeValue.Measure m) {
            xml.raw(" uom=\"").value(m.unit()).raw("\">").value(Double.toString(m.value()));
        } else {
            xml.raw(">").value(value instanceof AttributeValue.Real r ? Double.toString(r.value()) : value.text());
        }
        xml.raw("</gen:value></gen:").raw(type).raw("Attribute>");
    }

    private static boolean fits(AttributeValue.Whole w) {
        return w.value() == (int) w.value();
    }
}

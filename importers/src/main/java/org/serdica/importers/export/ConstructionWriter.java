package org.serdica.importers.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;

/** A building or bridge with its parts and installations, properties in the order that the schema asks for. */
final class ConstructionWriter {
    private static final int LOD2 = 20;

    /** Attributes that the building module has elements for, in its order. */
    private static final List<String> BUILDING = List.of(
            "class",
            "function",
            "usage",
            "yearOfConstruction",
            "yearOfDemolition",
            "roofType",
            "measuredHeight",
            "storeysAboveGround",
            "storeysBelowGround");

    private static final List<String> BRIDGE =
            List.of("class", "function", "usage", "yearOfConstruction", "yearOfDemolition");
    private static final List<String> SMALL = List.of("class", "function", "usage");
    private static final Set<String> ELSEWHERE = Set.of("name", "description", "address");
    private final XmlText xml;
    private final SurfaceWriter surfaces;

    ConstructionWriter(XmlText xml) {
        this.xml = xml;
        surfaces = new SurfaceWriter(xml);
    }

    void write(CityObject object) {
        boolean bridge = object.kind().className().startsWith("Bridge");
        String prefix = bridge ? "brid" : "bldg";
        boolean main = isMain(object.kind());
        String element = prefix + ":" + elementName(object.kind());
        xml.raw("<").raw(element).raw(" gml:id=\"").value(object.id()).raw("\">");
        properties(object, prefix, main ? bridge ? BRIDGE : BUILDING : SMALL);
        surfaces.geometries(object, prefix, main, 0, LOD2);
        if (bridge) {
            children(object, ObjectKind.BRIDGE_CONSTRUCTIVE_ELEMENT, "brid:outerBridgeConstruction");
            children(object, ObjectKind.BRIDGE_INSTALLATION, "brid:outerBridgeInstallation");
        } else {
            children(object, ObjectKind.BUILDING_INSTALLATION, "bldg:outerBuildingInstallation");
        }
        surfaces.boundaries(object, prefix);
        surfaces.geometries(object, prefix, main, LOD2 + 1, 2 * LOD2);
        children(object, ObjectKind.BUILDING_PART, "bldg:consistsOfBuildingPart");
        children(object, ObjectKind.BRIDGE_PART, "brid:consistsOfBridgePart");
        address(prefix, object.text("address"));
        xml.raw("</").raw(element).raw(">");
    }

    private void properties(CityObject object, String prefix, List<String> own) {
        Map<String, AttributeValue> all = object.attributes();
        text("gml:description", all.get("description"));
        text("gml:name", all.get("name"));
        all.forEach((name, value) -> {
            if (!own.contains(name) && !ELSEWHERE.contains(name)) {
                GenericAttributes.write(xml, name, value);
            }
        });
        for (String name : own) {
            AttributeValue value = all.get(name);
            if (value != null && name.equals("measuredHeight")) {
                xml.raw("<bldg:measuredHeight uom=\"m\">")
                        .number(value.number())
                        .raw("</bldg:measuredHeight>");
            } else {
                text(prefix + ":" + name, value);
            }
        }
    }

    private void text(String element, @Nullable AttributeValue value) {
        if (value != null) {
            xml.element(element, value.text());
        }
    }

    private void children(CityObject object, ObjectKind kind, String property) {
        for (CityObject child : object.children()) {
            if (child.kind() == kind) {
                xml.raw("<").raw(property).raw(">");
                write(child);
                xml.raw("</").raw(property).raw(">");
            }
        }
    }

    /** The street, and the house number where the last word is one. */
    private void address(String prefix, String address) {
        if (address.isEmpty()) {
            return;
        }
        int space = address.lastIndexOf(' ');
        boolean numbered = space > 0 && Character.isDigit(address.charAt(space + 1));
        xml.raw("<").raw(prefix).raw(":address><core:Address><core:xalAddress><xAL:AddressDetails>");
        xml.raw("<xAL:Thoroughfare Type=\"Street\">");
        if (numbered) {
            xml.element("xAL:ThoroughfareNumber", address.substring(space + 1));
        }
        xml.element("xAL:ThoroughfareName", numbered ? address.substring(0, space) : address);
        xml.raw("</xAL:Thoroughfare></xAL:AddressDetails></core:xalAddress></core:Address></")
                .raw(prefix)
                .raw(":address>");
    }

    private static boolean isMain(ObjectKind kind) {
        return switch (kind) {
            case BUILDING, BUILDING_PART, BRIDGE, BRIDGE_PART -> true;
            default -> false;
        };
    }

    private static String elementName(ObjectKind kind) {
        // CityGML 3.0's name for what 2.0 calls a construction element.
        return kind == ObjectKind.BRIDGE_CONSTRUCTIVE_ELEMENT ? "BridgeConstructionElement" : kind.className();
    }
}

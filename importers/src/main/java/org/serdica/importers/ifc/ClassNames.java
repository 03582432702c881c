package org.serdica.importers.ifc;

import java.util.Locale;

/** STEP writes class names in capitals; the schema does not: {@code IFCWALLSTANDARDCASE} is IfcWallStandardCase. */
final class ClassNames {
    /** The words of which names of classes are made, longer ones before those that begin them. */
    private static final String[] WORDS =
            ("Standard Case Elemented Building Storey Structure Element Proxy Part Curtain Wall Window Door Slab Roof Stair"
                            + " Flight Railing Railway Rail Ramp Column Beam Member Plate Footing Foundation Pile Covering Space Site"
                            + " Furnishing Furniture System Flow Terminal Segment Fitting Controller Moving Treatment Storage Device"
                            + " Distribution Control Chamber Energy Conversion Transport Geographic Civil Facility Common Road Bridge"
                            + " Marine Tunnel Pavement Course Kerb Earthworks Fill Cut Reinforcing Bar Mesh Tendon Assembly Chimney"
                            + " Shading Light Fixture Lamp Sanitary Pipe Duct Valve Cable Carrier Electric Appliance Outlet Alignment"
                            + " Sign Signal Track Bearing Caisson Deep Virtual Opening Annotation Spatial Zone Built")
                    .split(" ");

    private ClassNames() {}

    static String of(String type) {
        if (!type.startsWith("IFC")) {
            return type;
        }
        StringBuilder name = new StringBuilder("Ifc");
        int at = 3;
        while (at < type.length()) {
            int before = at;
            for (String word : WORDS) {
                if (type.regionMatches(true, at, word, 0, word.length())) {
                    name.append(word);
                    at += word.length();
                    break;
                }
            }
            if (at == before) {
                // An unknown word, alone or before a known one.
                String rest = type.substring(at);
                name.append(rest.charAt(0)).append(rest.substring(1).toLowerCase(Locale.ROOT));
                at = type.length();
            }
        }
        return name.toString();
    }
}

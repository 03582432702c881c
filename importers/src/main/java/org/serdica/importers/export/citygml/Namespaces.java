package org.serdica.importers.export.citygml;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/** The namespaces of a document: those that every one needs, and those of the modules that its objects are from. */
final class Namespaces {
    private static final Map<String, String> MODULES = new LinkedHashMap<>();

    static {
        MODULES.put("con", "construction");
        MODULES.put("bldg", "building");
        MODULES.put("brid", "bridge");
        MODULES.put("tun", "tunnel");
        MODULES.put("tran", "transportation");
        MODULES.put("wtr", "waterbody");
        MODULES.put("veg", "vegetation");
        MODULES.put("frn", "cityfurniture");
        MODULES.put("luse", "landuse");
        MODULES.put("dem", "relief");
        MODULES.put("grp", "cityobjectgroup");
        MODULES.put("app", "appearance");
        MODULES.put("gen", "generics");
    }

    private Namespaces() {}

    /** The kinds of all objects of a city. */
    static Set<ObjectKind> kinds(City city) {
        Set<ObjectKind> kinds = EnumSet.noneOf(ObjectKind.class);
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o++) {
                kinds.add(tile.kind(o));
            }
        }
        return kinds;
    }

    /** The document's start tag. */
    static String root(Vocabulary words, Set<ObjectKind> kinds, boolean dressed) {
        boolean three = words.wantsIds();
        Set<String> used = new TreeSet<>(Set.of("gen"));
        for (ObjectKind kind : kinds) {
            String element = words.element(kind);
            used.add(Version2.prefix(element == null ? words.genericElement() : element));
        }
        if (three) {
            used.add("con");
            // Surfaces that bound an object may be of another module than the object.
            used.add("wtr");
            used.add("tran");
        }
        if (dressed) {
            used.add("app");
        }
        StringBuilder root = new StringBuilder("<core:CityModel");
        String base = "http://www.opengis.net/citygml/";
        declare(root, "core", base + words.version());
        MODULES.forEach((prefix, module) -> {
            if (used.contains(prefix)) {
                declare(root, prefix, base + module + "/" + words.version());
            }
        });
        declare(root, "gml", three ? "http://www.opengis.net/gml/3.2" : "http://www.opengis.net/gml");
        declare(root, "xAL", three ? "urn:oasis:names:tc:ciq:xal:3" : "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0");
        declare(root, "xlink", "http://www.w3.org/1999/xlink");
        return root.append(">\n").toString();
    }

    private static void declare(StringBuilder root, String prefix, String name) {
        root.append(" xmlns:").append(prefix).append("=\"").append(name).append('"');
    }
}

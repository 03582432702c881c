package org.serdica.importers.api;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Files that are part of another one: the one with the geometry is read, and looks for the rest itself. */
final class Companions {
    /** Endings with those of the files that bring them along. */
    private static final Map<String, Set<String>> BROUGHT_BY = Map.ofEntries(
            Map.entry("shx", Set.of("shp")),
            Map.entry("dbf", Set.of("shp")),
            Map.entry("cpg", Set.of("shp")),
            Map.entry("sbn", Set.of("shp")),
            Map.entry("sbx", Set.of("shp")),
            Map.entry("qix", Set.of("shp")),
            Map.entry("qmd", Set.of("shp", "gpkg")),
            Map.entry("qml", Set.of("shp", "gpkg")),
            Map.entry("shp.xml", Set.of("shp")),
            Map.entry("prj", Set.of("shp", "asc", "tif", "tiff")),
            Map.entry("gpkg-wal", Set.of("gpkg")),
            Map.entry("gpkg-shm", Set.of("gpkg")),
            Map.entry("gpkg-journal", Set.of("gpkg")),
            Map.entry("tfw", Set.of("tif", "tiff")),
            Map.entry("tif.aux.xml", Set.of("tif")),
            Map.entry("asc.aux.xml", Set.of("asc")),
            Map.entry("bin", Set.of("gltf")));

    private static final String TILESET = "tileset.json";
    private static final Set<String> TILES = Set.of("glb", "gltf", "bin", "b3dm", "i3dm", "pnts", "cmpt", "subtree");

    private Companions() {}

    /** The inputs without those that another of them brings along. */
    static List<Inputs.Named> leftOut(List<Inputs.Named> inputs) {
        Set<String> names = new HashSet<>();
        inputs.forEach(input -> names.add(name(input)));
        List<String> tilesets = names.stream()
                .filter(name -> name.endsWith("/" + TILESET))
                .map(name -> name.substring(0, name.length() - TILESET.length()))
                .toList();
        return inputs.stream()
                .filter(input -> !isBrought(name(input), names) && !isTile(name(input), tilesets))
                .toList();
    }

    /** What lies below a tile set, in a format of tiles, is one of its tiles. */
    private static boolean isTile(String name, List<String> tilesets) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return tilesets.stream()
                .anyMatch(folder -> name.startsWith(folder)
                        && !name.equals(folder + TILESET)
                        && (TILES.contains(ending) || name.endsWith(TILESET)));
    }

    private static boolean isBrought(String name, Set<String> names) {
        int slash = name.lastIndexOf('/');
        for (int dot = name.indexOf('.', slash + 1); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            for (String main : BROUGHT_BY.getOrDefault(name.substring(dot + 1), Set.of())) {
                if (names.contains(name.substring(0, dot + 1) + main)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String name(Inputs.Named input) {
        String name = input.file().toString().replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}

package org.serdica.importers.export;

import java.util.List;
import java.util.Set;

/**
 * A format that cities are written in.
 *
 * @param id short and stable, such as {@code citygml3}
 * @param name as its makers write it
 * @param endings of files in it, with the dot, the usual one first; a file may end in {@code .gz} beyond it if packed
 * @param packable whether a reader will look through gzip
 */
public record WriteFormat(String id, String name, List<String> endings, boolean packable, Set<Holding> holds) {
    public WriteFormat {
        endings = List.copyOf(endings);
        holds = Set.copyOf(holds);
    }

    /** What a city may have that a format can hold or not. */
    public enum Holding {
        SURFACES("surfaces in space"),
        THEMATIC_SURFACES("what a surface is: wall, roof, window"),
        LEVELS_OF_DETAIL("several levels of detail"),
        LINES("lines"),
        POINTS("points"),
        PARTS("parts and installations of their own"),
        ATTRIBUTES("attributes"),
        TYPES("the types of attributes"),
        MATERIALS("materials"),
        TEXTURES("textures"),
        RELIEF("ground as triangles"),
        TERRAIN("ground as a raster"),
        JUNCTIONS("who goes first at junctions"),
        CRS("the coordinate reference system");

        private final String words;

        Holding(String words) {
            this.words = words;
        }

        /** In a person's words. */
        public String words() {
            return words;
        }
    }

    public boolean holds(Holding holding) {
        return holds.contains(holding);
    }
}

package org.serdica.model.city;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a city holds, counted.
 *
 * @param objects by class name, parts and installations included
 * @param lods the levels of detail that occur, in tenths
 * @param surfaces polygons of every level of detail
 * @param triangles that these polygons make
 */
public record CityCensus(Map<String, Long> objects, SortedSet<Integer> lods, long surfaces, long triangles) {
    public static CityCensus of(City city) {
        Map<String, Long> objects = new TreeMap<>();
        TreeSet<Integer> lods = new TreeSet<>();
        long surfaces = 0;
        long triangles = 0;
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o++) {
                objects.merge(tile.kind(o).className(), 1L, Long::sum);
                for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                    lods.add(tile.lod(g));
                    if (tile.type(g).isSurface()) {
                        for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                            surfaces++;
                            triangles += triangles(tile, s);
                        }
                    }
                }
            }
        }
        return new CityCensus(objects, lods, surfaces, triangles);
    }

    /** A polygon of n points with h holes makes n + 2 h - 2 triangles, however it is cut. */
    private static int triangles(Tile tile, int surface) {
        int rings = tile.ringEnd(surface) - tile.ringStart(surface);
        if (rings == 0) {
            return 0;
        }
        int points = tile.vertexStart(tile.ringEnd(surface)) - tile.vertexStart(tile.ringStart(surface));
        return Math.max(0, points + 2 * (rings - 1) - 2);
    }
}

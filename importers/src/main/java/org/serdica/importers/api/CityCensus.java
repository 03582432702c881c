package org.serdica.importers.api;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.serdica.model.city.City;
import org.serdica.model.city.Lod;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/**
 * What is in a city, counted.
 *
 * @param objects by class name, children included
 * @param lods levels of detail that some object has, as people write them
 * @param surfaces polygons of all levels of detail
 * @param triangles that these polygons make, by their points and holes
 * @param vertices of all geometry
 */
public record CityCensus(
        Map<String, Long> objects, SortedSet<String> lods, long surfaces, long triangles, long vertices, Bounds bounds) {

    public static CityCensus of(City city) {
        Map<String, Long> objects = new TreeMap<>();
        SortedSet<String> lods = new TreeSet<>();
        long surfaces = 0;
        long triangles = 0;
        long vertices = 0;
        for (Tile tile : city.tiles()) {
            vertices += tile.vertexCount();
            for (int o = 0; o < tile.objectCount(); o++) {
                objects.merge(tile.kind(o).className(), 1L, Long::sum);
                for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                    lods.add(Lod.text(tile.lod(g)));
                    if (tile.type(g).isSurface()) {
                        surfaces += tile.surfaceEnd(g) - tile.surfaceStart(g);
                        triangles += triangles(tile, g);
                    }
                }
            }
        }
        return new CityCensus(objects, lods, surfaces, triangles, vertices, city.bounds());
    }

    /** A polygon of n points and h holes falls into n + 2h - 2 triangles. */
    private static long triangles(Tile tile, int geometry) {
        long sum = 0;
        for (int s = tile.surfaceStart(geometry); s < tile.surfaceEnd(geometry); s++) {
            int points = tile.vertexEnd(tile.ringEnd(s) - 1) - tile.vertexStart(tile.ringStart(s));
            int holes = tile.ringEnd(s) - tile.ringStart(s) - 1;
            sum += Math.max(0, points + 2 * holes - 2);
        }
        return sum;
    }
}

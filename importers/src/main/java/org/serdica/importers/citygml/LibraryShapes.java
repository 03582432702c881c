package org.serdica.importers.citygml;

import java.util.List;
import org.serdica.importers.api.CityPart;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;

/** Shapes of a library file, which some other reader made, into a pool: they are templates like those of the file itself. */
final class LibraryShapes {
    private static final int MOST_SURFACES = 200_000;

    private LibraryShapes() {}

    /** Adds the finest surfaces of all things in the file; their materials go along. */
    static void add(String name, List<CityPart> parts, GeometryPool pool, Appearances appearances) {
        int before = pool.uses;
        for (CityPart part : parts) {
            if (part instanceof CityPart.Thing thing) {
                add(name, thing.draft(), pool, appearances, before);
            }
        }
    }

    private static void add(String name, ObjectDraft draft, GeometryPool pool, Appearances appearances, int before) {
        for (ObjectDraft.Surface surface : draft.finestSurfaces()) {
            if (pool.uses - before >= MOST_SURFACES) {
                return;
            }
            int from = pool.uses;
            pool.polygon(GeometryPool.SURFACE);
            for (double[] ring : surface.rings()) {
                pool.ring(null);
                for (int i = 0; i < ring.length; i += 3) {
                    pool.point(ring[i], ring[i + 1], ring[i + 2]);
                }
            }
            pool.usePolygon(pool.polygons - 1, false, 0);
            Material material = surface.material();
            if (material != null) {
                String id = name + "#" + from;
                pool.name(id, from, pool.uses);
                appearances.material(id, material);
            }
        }
        draft.children().forEach(child -> add(name, child, pool, appearances, before));
    }
}

package org.serdica.model.city;

/**
 * Which level of detail stands for an object when no finer one than {@code maxLod} is wanted: the finest that is not
 * above it, or else the coarsest there is. What draws and what picks both ask here, so they never differ.
 */
public final class LodSelection {
    private LodSelection() {}

    /**
     * The level of the object's own geometry that stands for it; its children choose for themselves. A building and
     * its parts are one thing told twice where both have geometry: only the side that fits the wish better counts.
     *
     * @param maxLod in tenths, see {@link Lod}
     * @return the level in tenths, or -1 if none of its own geometry is to be used
     */
    public static int chosenLod(Tile tile, int object, int maxLod) {
        int own = ownLod(tile, object, maxLod);
        if (own < 0 || (tile.hasChildren(object) && partsFitBetter(tile, object, own, maxLod))) {
            return -1;
        }
        return own > maxLod && tile.kind(object).isPart() && wholeFitsBetter(tile, object, own, maxLod) ? -1 : own;
    }

    private static boolean partsFitBetter(Tile tile, int object, int own, int maxLod) {
        for (int o = object + 1, end = tile.familyEnd(object); o < end; o++) {
            if (tile.kind(o).isPart() && fitsBetter(ownLod(tile, o, maxLod), own, maxLod)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wholeFitsBetter(Tile tile, int part, int own, int maxLod) {
        int parent = tile.parent(part);
        int whole = parent < 0 ? -1 : ownLod(tile, parent, maxLod);
        return fitsBetter(whole, own, maxLod) && !partsFitBetter(tile, parent, whole, maxLod);
    }

    private static boolean fitsBetter(int lod, int other, int maxLod) {
        if (lod < 0) {
            return false;
        }
        return lod <= maxLod ? other > maxLod || lod > other : other > maxLod && lod < other;
    }

    private static int ownLod(Tile tile, int object, int maxLod) {
        int finest = -1;
        int coarsest = Integer.MAX_VALUE;
        for (int g = tile.geometryStart(object), end = tile.geometryEnd(object); g < end; g++) {
            int lod = tile.lod(g);
            if (lod <= maxLod && lod > finest) {
                finest = lod;
            }
            if (lod < coarsest) {
                coarsest = lod;
            }
        }
        if (finest >= 0) {
            return finest;
        }
        return coarsest == Integer.MAX_VALUE ? -1 : coarsest;
    }
}

package org.serdica.app.scene.fx;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.mesh.TilePalette;
import org.serdica.app.scene.mesh.TileSkin;
import org.serdica.app.scene.mesh.interior.OpenBuildings;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;

/**
 * All that decides the colours of objects at one moment. Read on many threads.
 *
 * @param version grows with every change
 * @param colourVersion grows with every change but of what is selected or under the pointer
 * @param taken objects that others draw, for tiles that have any; see {@link OpenBuildings}
 * @param selected the selected objects with all that belongs to them, for tiles that have any
 */
record Look(
        int version,
        int colourVersion,
        Colouring colouring,
        ObjectFilter filter,
        Map<Tile, BitSet> taken,
        Map<Tile, BitSet> selected,
        @Nullable CityObject hovered) {
    /** Colours of a tile's objects as {@link TilePalette#paint} wants them. */
    int[] colours(Tile tile) {
        int[] rgb = coloursWithoutHighlight(tile);
        BitSet chosen = selected.get(tile);
        for (int o = 0; o < rgb.length; o++) {
            if (chosen != null && chosen.get(o) && rgb[o] != TileSkin.HIDDEN) {
                rgb[o] = lit(rgb[o], FxColours.ACCENT);
            }
        }
        CityObject under = hovered;
        if (under != null && under.tile() == tile) {
            for (int o = under.index(); o < tile.familyEnd(under.index()); o++) {
                if (rgb[o] != TileSkin.HIDDEN && (chosen == null || !chosen.get(o))) {
                    rgb[o] = lit(rgb[o], FxColours.HOVER);
                }
            }
        }
        return rgb;
    }

    /** Its own colours are tinted; a colour that means something would mean something else under a tint. */
    private static int lit(int rgb, int light) {
        return rgb == Colouring.NATURAL ? TileSkin.tinted(light) : light;
    }

    int[] coloursWithoutHighlight(Tile tile) {
        int[] rgb = new int[tile.objectCount()];
        colouring.colours(tile, rgb);
        if (filter != ObjectFilter.ALL) {
            for (int o = 0; o < rgb.length; o++) {
                if (!filter.test(tile, o)) {
                    rgb[o] = TileSkin.HIDDEN;
                }
            }
        }
        BitSet away = taken.get(tile);
        if (away != null) {
            away.stream().forEach(o -> rgb[o] = TileSkin.HIDDEN);
        }
        return rgb;
    }

    /** Whether every object of the tile is drawn with it. */
    boolean showsAll(Tile tile) {
        return filter == ObjectFilter.ALL && !taken.containsKey(tile);
    }

    /** The objects of the tile that are drawn with it. */
    BitSet shown(Tile tile) {
        BitSet shown = new BitSet(tile.objectCount());
        for (int o = 0; o < tile.objectCount(); o++) {
            if (filter == ObjectFilter.ALL || filter.test(tile, o)) {
                shown.set(o);
            }
        }
        BitSet away = taken.get(tile);
        if (away != null) {
            shown.andNot(away);
        }
        return shown;
    }
}

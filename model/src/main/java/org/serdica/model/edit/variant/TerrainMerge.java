package org.serdica.model.edit.variant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.SetTerrain;
import org.serdica.model.geo.HeightPatch;
import org.serdica.model.geo.HeightRaster;

/** Brings two states of the ground together, node by node of its raster. */
final class TerrainMerge {
    private final @Nullable HeightPatch common;
    private final @Nullable HeightPatch ours;
    private final @Nullable HeightPatch theirs;
    private final Optional<Conflict> conflict;

    TerrainMerge(City commonCity, City ourCity, City theirCity) {
        HeightRaster base = commonCity.terrain().raster();
        HeightRaster mine = ourCity.terrain().raster();
        HeightRaster others = theirCity.terrain().raster();
        Optional<HeightPatch> change =
                base == null || mine == null || others == null || base == others || mine == others
                        ? Optional.empty()
                        : base.differenceTo(others);
        theirs = change.orElse(null);
        common = theirs == null || base == null ? null : like(theirs, base);
        ours = theirs == null || mine == null ? null : like(theirs, mine);
        int clashes = 0;
        for (int i = 0; theirs != null && i < theirs.z().length; i++) {
            clashes += isClash(i) ? 1 : 0;
        }
        conflict = clashes == 0 || theirs == null || mine == null
                ? Optional.empty()
                : Optional.of(new Conflict.OfTerrain(theirs.ground(mine), clashes));
    }

    private static HeightPatch like(HeightPatch window, HeightRaster raster) {
        return HeightPatch.of(raster, window.col(), window.row(), window.cols(), window.rows());
    }

    private boolean isClash(int i) {
        return common != null
                && ours != null
                && theirs != null
                && !same(common, theirs, i)
                && !same(common, ours, i)
                && !same(ours, theirs, i);
    }

    private static boolean same(HeightPatch a, HeightPatch b, int i) {
        return Float.compare(a.z()[i], b.z()[i]) == 0;
    }

    Optional<Conflict> conflict() {
        return conflict;
    }

    /** @param theirsWins whether their heights count where both changed them */
    List<Edit> edits(boolean theirsWins) {
        if (common == null || ours == null || theirs == null) {
            return List.of();
        }
        float[] z = ours.z().clone();
        for (int i = 0; i < z.length; i++) {
            if (!same(common, theirs, i) && (theirsWins || !isClash(i))) {
                z[i] = theirs.z()[i];
            }
        }
        HeightPatch after = new HeightPatch(ours.col(), ours.row(), ours.cols(), ours.rows(), z);
        return after.equals(ours) ? List.of() : List.of(new SetTerrain(ours, after));
    }
}

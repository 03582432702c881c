package org.serdica.model.edit;

import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.geo.HeightPatch;
import org.serdica.model.geo.HeightRaster;

/** Gives the ground other heights in one window of its raster. */
public record SetTerrain(HeightPatch before, HeightPatch after) implements Edit {
    public SetTerrain {
        if (!before.sameWindow(after)) {
            throw new IllegalArgumentException("the heights before and after are not those of the same nodes");
        }
    }

    /**
     * The edit from the heights the city has to {@code after}.
     *
     * @throws EditRefused if the city has no ground there
     */
    public static SetTerrain of(City city, HeightPatch after) {
        HeightRaster raster = city.terrain().raster();
        if (raster == null || !after.fits(raster)) {
            throw EditRefused.noGround();
        }
        return new SetTerrain(HeightPatch.of(raster, after.col(), after.row(), after.cols(), after.rows()), after);
    }

    @Override
    public List<String> objectIds() {
        return List.of();
    }

    @Override
    public Edit inverse() {
        return new SetTerrain(after, before);
    }
}

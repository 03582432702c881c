package org.serdica.importers.raster;

import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;

/** The GeoTools plug-in for terrain of the Shuttle Radar Topography Mission, one degree by one. */
public final class SrtmStoreFactory extends CityStoreFactory {
    public SrtmStoreFactory() {
        super("SRTM terrain", "Heights of a degree by a degree, 1 or 3 arc seconds apart (.hgt)");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return SrtmTile.CORNER.matcher(name).find();
    }

    @Override
    protected CityStore open(InputFile input) {
        return new TerrainStore(input, "SRTM terrain", SrtmTile::read);
    }
}

package org.serdica.importers.raster;

import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;

/** The GeoTools plug-in for terrain in GeoTIFF. */
public final class GeoTiffStoreFactory extends CityStoreFactory {
    public GeoTiffStoreFactory() {
        super("GeoTIFF terrain", "Heights in a GeoTIFF, one band");
    }

    @Override
    protected boolean recognises(String name, String head) {
        boolean tiff = head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("II+\0")
                || head.startsWith("MM\0+");
        return tiff && (name.endsWith(".tif") || name.endsWith(".tiff") || name.endsWith(".gtif"));
    }

    @Override
    protected CityStore open(InputFile input) {
        return new TerrainStore(input, "GeoTIFF terrain", GeoTiffCoverage::read);
    }
}

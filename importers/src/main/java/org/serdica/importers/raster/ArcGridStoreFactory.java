package org.serdica.importers.raster;

import java.util.Locale;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;

/** The GeoTools plug-in for terrain in ESRI's ASCII grid. */
public final class ArcGridStoreFactory extends CityStoreFactory {
    public ArcGridStoreFactory() {
        super("ArcGrid terrain", "Heights in an ESRI ASCII grid");
    }

    @Override
    protected boolean recognises(String name, String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("ncols") && start.contains("nrows") && start.contains("cellsize");
    }

    @Override
    protected CityStore open(InputFile input) {
        return new TerrainStore(input, "ArcGrid terrain", ArcGridCoverage::read);
    }
}

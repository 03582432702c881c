package org.serdica.importers.citygml;

import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;

/** The GeoTools plug-in for CityGML, known by a namespace of OGC's CityGML near the file's beginning. */
public final class CityGmlStoreFactory extends CityStoreFactory {
    public CityGmlStoreFactory() {
        super("CityGML", "City models of CityGML 1.0, 2.0 and 3.0");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return head.contains("<")
                && (head.contains("www.opengis.net/citygml")
                        || head.contains("www.citygml.org/citygml")
                        || head.contains("CityModel"));
    }

    @Override
    protected CityStore open(InputFile input) {
        return new CityGmlStore(input);
    }
}

package org.serdica.importers.api;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.memory.MemoryDataStore;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** A GeoTools plug-in that knows nothing of this project: two houses as footprints with a height. */
public final class StarPlugin implements DataStoreFactorySpi {
    @Override
    public DataStore createDataStore(Map<String, ?> params) throws IOException {
        if (params.get("url") instanceof URL url && url.getPath().contains("falling")) {
            throw new IllegalStateException("this star has fallen");
        }
        try {
            SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
            type.setName("houses");
            type.setCRS(CRS.decode("EPSG:7801", true));
            type.add("the_geom", Polygon.class);
            type.add("height", Double.class);
            SimpleFeatureType houses = type.buildFeatureType();
            MemoryDataStore store = new MemoryDataStore(houses);
            GeometryFactory jts = new GeometryFactory();
            for (int i = 0; i < 2; i++) {
                SimpleFeatureBuilder house = new SimpleFeatureBuilder(houses);
                double x = 321_000 + i * 50;
                house.add(jts.toGeometry(new Envelope(x, x + 20, 4_729_000, 4_729_010)));
                house.add(i == 0 ? 10.0 : 40.0);
                store.addFeature(house.buildFeature("house-" + i));
            }
            return store;
        } catch (org.geotools.api.referencing.FactoryException e) {
            throw new IOException(e);
        }
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> params) {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    public boolean canProcess(Map<String, ?> params) {
        return params.get("url") instanceof URL url
                && (url.getPath().endsWith(".star") || url.getPath().endsWith(".csv"));
    }

    @Override
    public String getDisplayName() {
        return "Star";
    }

    @Override
    public String getDescription() {
        return "Houses";
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[0];
    }

    @Override
    public boolean isAvailable() {
        return true;
    }
}

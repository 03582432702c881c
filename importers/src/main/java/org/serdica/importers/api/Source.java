package org.serdica.importers.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file with the GeoTools store that reads it.
 *
 * @param crsName as the file names it, empty if it does not
 * @param bounds around its first features, in the file's own coordinates
 * @param longitudeFirst whether degrees stand as longitude, latitude whatever the CRS's definition says
 */
record Source(InputFile file, DataStore store, String format, String crsName, Bounds bounds, boolean longitudeFirst) {
    private static final Logger LOG = LoggerFactory.getLogger(Source.class);

    /** The same file in a CRS that a person says it is in. */
    Source in(String crs) {
        return new Source(file, store, format, crs, bounds, longitudeFirst);
    }

    /** The store of the first GeoTools plug-in that takes the file, ours before others; empty if none does. */
    static Optional<Source> open(InputFile file, Supplier<List<DataStoreFactorySpi>> all) throws IOException {
        String head = head(file);
        for (CityStoreFactory factory : Sources.ours()) {
            if (factory.recognises(file.name(), head)) {
                return Optional.of(of(file, factory.open(file)));
            }
        }
        Map<String, Object> params = params(file);
        for (DataStoreFactorySpi plugIn : all.get()) {
            if (!(plugIn instanceof CityStoreFactory) && takes(plugIn, file, params)) {
                return foreign(file, plugIn, params);
            }
        }
        return Optional.empty();
    }

    /** What cannot be read has no beginning that a format would know. */
    private static String head(InputFile file) {
        try {
            return CityStoreFactory.text(file.head());
        } catch (IOException e) {
            LOG.debug("the beginning of {} cannot be read", file, e);
            return "";
        }
    }

    private static Optional<Source> foreign(InputFile file, DataStoreFactorySpi plugIn, Map<String, Object> params)
            throws IOException {
        String name = plugIn.getDisplayName();
        return PlugIn.askForeign(file, name, () -> {
            DataStore store = plugIn.createDataStore(params);
            return store == null ? Optional.empty() : Optional.of(foreign(file, store, name));
        });
    }

    /** A plug-in that fails to tell does not take it. */
    private static boolean takes(DataStoreFactorySpi factory, InputFile file, Map<String, Object> params)
            throws IOException {
        try {
            return PlugIn.askForeign(file, factory.getDisplayName(), () -> factory.canProcess(params));
        } catch (InputTrouble e) {
            LOG.warn("{} cannot tell whether it takes {}", factory.getDisplayName(), file, e);
            return false;
        }
    }

    /** What plug-ins ask for: most an address; databases in a file a type and a path. */
    private static Map<String, Object> params(InputFile file) {
        String name = file.name();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.equals("gpkg")
                ? Map.of(
                        "url",
                        file.url(),
                        "dbtype",
                        "geopkg",
                        "database",
                        file.path().toString())
                : Map.of("url", file.url());
    }

    private static Source of(InputFile file, CityStore store) throws IOException {
        try {
            Peek peek = store.peek();
            return new Source(file, store, store.format(), peek.crs(), peek.bounds(), store.longitudeFirst());
        } catch (IOException | RuntimeException e) {
            store.dispose();
            throw e;
        }
    }

    private static Source foreign(InputFile file, DataStore store, String format) throws IOException {
        try {
            return glance(file, store, format);
        } catch (IOException | RuntimeException e) {
            store.dispose();
            throw e;
        }
    }

    private static Source glance(InputFile file, DataStore store, String format) throws IOException {
        String[] types = store.getTypeNames();
        if (types.length == 0) {
            return new Source(file, store, format, "", Bounds.EMPTY, true);
        }
        SimpleFeatureSource first = store.getFeatureSource(types[0]);
        ReferencedEnvelope plan = first.getBounds();
        Bounds bounds = plan == null || plan.isNull()
                ? Bounds.EMPTY
                : new Bounds(plan.getMinX(), plan.getMinY(), 0, plan.getMaxX(), plan.getMaxY(), 0);
        return new Source(file, store, format, name(first.getSchema().getCoordinateReferenceSystem()), bounds, true);
    }

    private static String name(@Nullable CoordinateReferenceSystem crs) {
        if (crs == null) {
            return "";
        }
        try {
            String code = CRS.lookupIdentifier(crs, false);
            return code == null ? crs.getName().getCode() : code;
        } catch (FactoryException e) {
            return crs.getName().getCode();
        }
    }
}

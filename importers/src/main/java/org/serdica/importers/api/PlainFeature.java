package org.serdica.importers.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.serdica.model.city.AttributeValue;

/**
 * A geometry with attributes, as a file of plain features gives it.
 *
 * @param id empty where the format has none, so that a column may give it
 * @param layer the name of the file or table, a hint at what its features are
 * @param geometry Z is NaN where the file is flat
 * @param crs the CRS where it differs from the file's, else null
 */
public record PlainFeature(
        String id,
        String layer,
        @Nullable Geometry geometry,
        Map<String, AttributeValue> attributes,
        @Nullable String crs) {}

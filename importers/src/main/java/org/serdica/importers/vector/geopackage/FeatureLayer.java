package org.serdica.importers.vector.geopackage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serdica.importers.api.Reading;

/**
 * A table of features.
 *
 * @param geometry its geometry column
 * @param columns all others
 * @param crs {@code EPSG:n} or a definition in full, empty where the file leaves it open
 */
record FeatureLayer(String table, String geometry, List<String> columns, String crs) {
    private static final int MOST_LAYERS = 1000;
    private static final String LAYERS = """
            SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition, g.srs_id
            FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
            LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            WHERE c.data_type = 'features' LIMIT %d""".formatted(MOST_LAYERS);

    /** The layers of a GeoPackage; those that are no tables are noted and left out. */
    static List<FeatureLayer> of(Database db, Reading reading) throws SQLException {
        List<FeatureLayer> layers = new ArrayList<>();
        for (String needed : List.of("gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys")) {
            if (!db.isTable(needed)) {
                return layers;
            }
        }
        try (Statement s = db.connection().createStatement();
                ResultSet row = s.executeQuery(LAYERS)) {
            while (row.next()) {
                String table = String.valueOf(row.getString(1));
                String geometry = String.valueOf(row.getString(2));
                if (!db.isTable(table)) {
                    reading.warn(
                            "GPKG_VIEW",
                            table,
                            "The layer " + table + " is no table of its own (a view, or missing) and was left out.");
                    continue;
                }
                List<String> columns = new ArrayList<>(db.columns(table));
                if (columns.removeIf(column -> column.equalsIgnoreCase(geometry))) {
                    layers.add(new FeatureLayer(table, geometry, columns, crs(row)));
                } else {
                    reading.warn(
                            "GPKG_LAYER",
                            table,
                            "The layer " + table + " has no column " + geometry
                                    + " for its geometry and was left out.");
                }
            }
        }
        return layers;
    }

    private static String crs(ResultSet row) throws SQLException {
        String organisation = row.getString(3);
        int code = row.getInt(4);
        if (row.getInt(6) <= 0) {
            return "";
        }
        if (organisation != null && organisation.toUpperCase(Locale.ROOT).equals("EPSG") && code > 0) {
            return "EPSG:" + code;
        }
        String definition = row.getString(5);
        return definition == null || definition.equalsIgnoreCase("undefined") ? "" : definition;
    }

    /** Everything of its rows, the geometry first. */
    String query() {
        StringBuilder sql = new StringBuilder("SELECT ").append(Database.quoted(geometry));
        columns.forEach(column -> sql.append(", ").append(Database.quoted(column)));
        return sql.append(" FROM ").append(Database.quoted(table)).toString();
    }
}

package org.serdica.importers.radio.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.CrsTransform;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.export.GeoJsonWriter;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.radio.network.CellRow;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sites as points with the columns of the table as properties; in degrees, or in the CRS that an old "crs" member names. */
final class SiteGeoJson {
    private static final JsonMapper JSON = new JsonMapper();

    private static final int MOST_NAMES = 1000;

    private SiteGeoJson() {}

    /** @param crs of the city */
    static SiteReading read(byte[] bytes, String crs) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new InputTrouble("JSON_BROKEN", "The file is no JSON: it breaks off in line " + line + ".", e);
        }
        JsonNode features = root.path("features");
        if (!features.isArray()) {
            throw new InputTrouble("SITE_FEATURES", "The file is no GeoJSON collection: it has no list of features.");
        }
        CrsTransform into =
                into(root.path("crs").path("properties").path("name").asString(""), crs);
        SiteFindings findings = new SiteFindings();
        List<CellRow> rows = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode feature : features) {
            feature.path("properties").properties().stream()
                    .limit(MOST_NAMES)
                    .filter(p -> names.size() < MOST_NAMES)
                    .forEach(p -> names.add(p.getKey()));
        }
        SiteHeadings columns = new SiteHeadings(names);
        columns.tell(findings);
        int number = 0;
        for (JsonNode feature : features) {
            number++;
            String place = "feature " + number;
            if (rows.size() >= SiteFindings.MOST_ROWS) {
                findings.tooMany(place);
                break;
            }
            SiteRow row = SiteRow.of(columns, properties(feature.path("properties")), place, findings);
            JsonNode point = feature.path("geometry");
            JsonNode at = point.path("coordinates");
            if (!point.path("type").asString("").equals("Point")
                    || !at.path(0).isNumber()
                    || !at.path(1).isNumber()) {
                row.leftOut("is no point");
                continue;
            }
            SitePlace.in(row, at.path(0).asDouble(), at.path(1).asDouble(), into)
                    .flatMap(p -> row.cell(p[0], p[1]))
                    .ifPresent(rows::add);
        }
        return new SiteReading(rows, findings.all());
    }

    /** Null where the file is in the city's CRS. */
    private static @Nullable CrsTransform into(String named, String crs) throws InputTrouble {
        String from =
                named.isEmpty() ? CrsNames.LON_LAT : CrsNames.normalise(named).orElse(named);
        if (from.equals(crs)) {
            return null;
        }
        return Crs.between(from, crs)
                .orElseThrow(() -> new InputTrouble(
                        "SITE_CRS",
                        "There is no way from the file's coordinates (" + SiteFindings.quoted(from)
                                + ") to the city's (" + SiteFindings.quoted(crs) + ")."));
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties().forEach(p -> {
            if (p.getValue().isValueNode() && !p.getValue().isNull()) {
                texts.putIfAbsent(p.getKey(), p.getValue().asString());
            }
        });
        return texts;
    }

    /** @param toDegrees null for a city without a known CRS: its coordinates stay */
    static void write(OutputStream out, List<CellRow> rows, String crs, @Nullable CrsTransform toDegrees) {
        try (GeoJsonWriter json = new GeoJsonWriter(out, crs, toDegrees, new Tally())) {
            for (CellRow row : rows) {
                Map<String, AttributeValue> values = new LinkedHashMap<>();
                values.put(SiteColumns.SITE, AttributeValue.of(row.siteId()));
                values.put(SiteColumns.CELL, AttributeValue.of(row.cellId()));
                SiteColumns.of(row)
                        .forEach((name, value) -> values.put(
                                name,
                                value instanceof Double number
                                        ? AttributeValue.of(number.doubleValue())
                                        : AttributeValue.of(value.toString())));
                json.writePoint(row.cellId(), ObjectKind.RADIO_CELL.className(), values, new double[] {
                    row.x(), row.y(), row.heightM()
                });
            }
        }
    }
}

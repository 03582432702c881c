package org.serdica.importers.export.plain;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsTransform;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.GeoJsonWriter;
import org.serdica.importers.export.Ground;
import org.serdica.importers.export.RoadsFile;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.Measures;
import org.serdica.model.city.Tile;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * Writes cities as GeoJSON, in degrees unless a CRS was asked for: buildings as outlines with heights or with all their
 * surfaces, everything else with the geometry of its finest level of detail.
 */
public final class GeoJsonFileWriter implements CityWriter {
    private static final WriteFormat FORMAT = new WriteFormat(
            "geojson",
            "GeoJSON",
            List.of(".geojson"),
            true,
            EnumSet.of(
                    Holding.SURFACES,
                    Holding.LINES,
                    Holding.POINTS,
                    Holding.ATTRIBUTES,
                    Holding.TYPES,
                    Holding.JUNCTIONS,
                    Holding.CRS));
    private static final OwnNames NAMES = new OwnNames(Set.of("id", "class"), "GeoJSON");
    private static final Set<Layer> BUILT = EnumSet.of(Layer.BUILDINGS, Layer.BRIDGES, Layer.TUNNELS);
    private static final String HEIGHT = "measuredHeight";

    @Override
    public WriteFormat format() {
        return FORMAT;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException {
        Tally tally = new Tally();
        tally.wrote(request.out());
        String crs = city.frame().crs();
        Optional<CrsTransform> toDegrees = request.choice().crs().isPresent() ? Optional.empty() : Crs.toDegrees(crs);
        boolean outlines = request.buildings() == WriteRequest.Buildings.OUTLINES;
        SafeFile.write(request.out(), out -> {
            try (GeoJsonWriter writer = new GeoJsonWriter(out, crs, toDegrees.orElse(null), tally)) {
                int done = 0;
                for (Tile tile : city.tiles()) {
                    progress.report((double) done++ / city.tiles().size(), "Writing GeoJSON");
                    for (int o = 0; o < tile.objectCount(); ) {
                        cancel.check();
                        boolean whole = outlines && BUILT.contains(tile.layer());
                        if (whole) {
                            outline(writer, new CityObject(tile, o), tally);
                        } else {
                            surfaces(writer, new CityObject(tile, o), tally);
                        }
                        o = whole ? tile.familyEnd(o) : o + 1;
                    }
                }
                RoadsFile.writeJunctions(writer, city);
            }
        });
        Ground.lost(city, FORMAT, tally);
        return tally.report(FORMAT);
    }

    private static void outline(GeoJsonWriter writer, CityObject object, Tally tally) {
        Tile tile = object.tile();
        int parts = tile.familyEnd(object.index()) - object.index() - 1;
        tally.lost("parts and installations", parts, "the outline is that of the whole building");
        Measures measures = Measures.of(object);
        Geometry outline = measures.footprint();
        if (outline.isEmpty()) {
            surfaces(writer, object, tally);
            return;
        }
        tally.lost("walls, roofs and levels of detail", "outlines and heights were asked for; surfaces can be");
        tally.wrote(object.kind());
        Map<String, AttributeValue> attributes = NAMES.of(object.attributes(), tally);
        attributes.putIfAbsent(HEIGHT, AttributeValue.of(Math.rint(measures.heightM() * 1000) / 1000));
        writer.writeOutline(object, outline, object.bounds().minZ(), attributes);
    }

    private static void surfaces(GeoJsonWriter writer, CityObject object, Tally tally) {
        Tile tile = object.tile();
        Map<String, AttributeValue> attributes = NAMES.of(object.attributes(), tally);
        object.parent().ifPresent(parent -> attributes.putIfAbsent("parent", AttributeValue.of(parent.id())));
        tally.wrote(object.kind());
        int lod = LodSelection.chosenLod(tile, object.index(), Integer.MAX_VALUE);
        int chosen = -1;
        for (int g = tile.geometryStart(object.index()); g < tile.geometryEnd(object.index()); g++) {
            if (chosen < 0 && (tile.lod(g) == lod || lod < 0)) {
                chosen = g;
                meanings(tile, g, tally);
            } else {
                tally.lost(
                        "further geometries and levels of detail", "a feature has one geometry; the finest is written");
            }
        }
        if (chosen < 0) {
            writer.writeBare(object, attributes);
        } else {
            writer.write(object, chosen, attributes);
        }
    }

    private static void meanings(Tile tile, int g, Tally tally) {
        for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
            tally.lost("the meaning of surfaces", tile.semantic(s) < 0 ? 0 : 1, "GeoJSON cannot say it");
            tally.lost("looks of surfaces", tile.material(s) < 0 && tile.texture(s) < 0 ? 0 : 1, "GeoJSON has none");
        }
    }
}

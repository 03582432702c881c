package org.serdica.importers.synth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.serdica.importers.export.ById;
import org.serdica.importers.export.CsvWriter;
import org.serdica.importers.export.GeoJsonWriter;
import org.serdica.importers.export.GeoTiffWriter;
import org.serdica.importers.export.RoadsFile;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.citygml.CityGmlDocument;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;

/** The demo city as files in the formats that users have, the same bytes every time. */
public final class DemoFiles {
    private static final int EPSG = 7801;
    private static final Set<ObjectKind> LAND =
            EnumSet.of(ObjectKind.LAND_USE, ObjectKind.PLANT_COVER, ObjectKind.WATER_BODY, ObjectKind.SQUARE);

    static final Set<ObjectKind> CONSTRUCTIONS = EnumSet.of(ObjectKind.BUILDING, ObjectKind.BRIDGE);

    private DemoFiles() {}

    /** Writes all files of the demo city into a folder, which is made if it is not there. */
    public static void write(Path folder) throws IOException {
        City city = SynthCity.demo();
        List<CityObject> constructions = city.objects()
                .filter(o -> o.tile().parent(o.index()) < 0 && CONSTRUCTIONS.contains(o.kind()))
                .sorted(ById.ORDER)
                .toList();
        SafeFile.write(folder.resolve("buildings.gml.gz"), out -> {
            Bounds bounds = constructions.stream().map(CityObject::bounds).reduce(Bounds.EMPTY, Bounds::union);
            try (CityGmlDocument writer = CityGmlDocument.version2(out, city, CONSTRUCTIONS, bounds)) {
                constructions.forEach(writer::write);
            }
        });
        SafeFile.write(folder.resolve("landcover.geojson.gz"), out -> {
            try (GeoJsonWriter writer = new GeoJsonWriter(out, SynthCity.CRS)) {
                city.objects()
                        .filter(o -> LAND.contains(o.kind()))
                        .sorted(ById.ORDER)
                        .forEach(writer::write);
            }
        });
        SafeFile.write(folder.resolve("roads.geojson.gz"), out -> RoadsFile.write(out, city));
        table(folder.resolve("trees.csv"), city, ObjectKind.TREE);
        table(folder.resolve("sensors.csv"), city, ObjectKind.SENSOR);
        table(folder.resolve("radio-sites.csv"), city, ObjectKind.RADIO_SITE);
        table(folder.resolve("radio-cells.csv"), city, ObjectKind.RADIO_CELL);
        HeightRaster raster = city.terrain().raster();
        if (raster != null) {
            SafeFile.write(folder.resolve("terrain.tif"), out -> GeoTiffWriter.write(out, raster, EPSG));
        }
    }

    private static void table(Path file, City city, ObjectKind kind) throws IOException {
        List<CityObject> objects =
                city.objects().filter(o -> o.kind() == kind).sorted(ById.ORDER).toList();
        SafeFile.write(file, out -> CsvWriter.write(out, objects));
    }
}

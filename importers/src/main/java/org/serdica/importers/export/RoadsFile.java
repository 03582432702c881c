package org.serdica.importers.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadNetwork;

/** The street network as GeoJSON: centre lines with their lanes, and a point for every junction that is ruled. */
public final class RoadsFile {
    private RoadsFile() {}

    public static void write(OutputStream out, City city) throws IOException {
        try (GeoJsonWriter writer = new GeoJsonWriter(out, city.frame().crs())) {
            city.objects().filter(RoadsFile::holds).sorted(ById.ORDER).forEach(writer::write);
            writeJunctions(writer, city);
        }
    }

    /** Writes a point for every junction that is ruled. */
    public static void writeJunctions(GeoJsonWriter writer, City city) {
        RoadNetwork roads = city.roads();
        for (int n = 0; n < roads.nodeCount(); n++) {
            JunctionControl control = roads.control(n);
            if (control != JunctionControl.UNCONTROLLED) {
                writer.writePoint(
                        "J" + n,
                        "Junction",
                        Map.of("control", AttributeValue.of(control.name().toLowerCase(Locale.ROOT))),
                        new double[] {roads.nodeX(n), roads.nodeY(n), roads.nodeZ(n)});
            }
        }
    }

    /** Whether an object is written here and not among other areas. */
    public static boolean holds(CityObject object) {
        return object.kind() == ObjectKind.ROAD || object.kind() == ObjectKind.RAILWAY;
    }
}

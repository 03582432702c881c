package org.serdica.importers.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;

/** Writes objects that stand at a point as a table: id, class, x, y, z, then one column an attribute (RFC 4180). */
public final class CsvWriter {
    private CsvWriter() {}

    public static void write(OutputStream stream, List<CityObject> objects) throws IOException {
        Set<String> names = new TreeSet<>();
        objects.forEach(o -> names.addAll(o.attributes().keySet()));
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.append("id,class,x,y,z");
        for (String name : names) {
            out.append(',').append(cell(name));
        }
        out.append('\n');
        for (CityObject o : objects) {
            Tile tile = o.tile();
            int g = tile.geometryStart(o.index());
            if (g == tile.geometryEnd(o.index())) {
                continue;
            }
            int v = tile.vertexStart(tile.ringStart(tile.surfaceStart(g)));
            out.append(cell(o.id())).append(',').append(o.kind().className());
            out.append(',').append(Decimal.text(tile.x(v), Decimal.EXACT_M));
            out.append(',').append(Decimal.text(tile.y(v), Decimal.EXACT_M));
            out.append(',').append(Decimal.text(tile.z(v), Decimal.EXACT_M));
            for (String name : names) {
                AttributeValue value = o.attribute(name);
                out.append(',').append(value == null ? "" : cell(value.text()));
            }
            out.append('\n');
        }
        out.flush();
    }

    /** A cell's text, in quotes where it needs them. */
    public static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

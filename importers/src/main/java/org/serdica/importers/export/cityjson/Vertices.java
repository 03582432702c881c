package org.serdica.importers.export.cityjson;

import java.io.IOException;
import java.io.OutputStream;
import org.serdica.importers.export.PointTable;
import org.serdica.importers.export.SideText;
import org.serdica.model.city.Tile;

/** The vertices of a file or of a feature: each point once, as far as neighbours go. */
final class Vertices implements AutoCloseable {
    private final Transform transform;
    private final SideText text = new SideText();
    private final PointTable points = new PointTable();

    Vertices(Transform transform) {
        this.transform = transform;
    }

    /** Points after this are not looked for among those before, which keeps the table as small as a tile. */
    void nextNeighbourhood() throws IOException {
        points.forget();
        text.settle();
    }

    /** The index of a tile's vertex. */
    int index(Tile tile, int vertex) {
        int x = transform.east(tile.x(vertex));
        int y = transform.north(tile.y(vertex));
        int z = transform.up(tile.z(vertex));
        int before = points.count();
        int number = points.number(x, y, z);
        if (number > before) {
            StringBuilder t = text.text().append(number == 1 ? "[" : ",[");
            t.append(x).append(',').append(y).append(',').append(z).append(']');
        }
        return number - 1;
    }

    /** Writes the array. */
    void copyTo(OutputStream out) throws IOException {
        out.write('[');
        text.copyTo(out);
        out.write(']');
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}

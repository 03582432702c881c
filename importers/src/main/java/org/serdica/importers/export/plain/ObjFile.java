package org.serdica.importers.export.plain;

import java.io.IOException;
import java.io.Writer;
import org.serdica.importers.export.Decimal;
import org.serdica.importers.export.PointTable;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.Face;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Triangulator;

/** The elements of an OBJ file: a group an object, polygons without holes as they are, those with holes as triangles. */
final class ObjFile {
    private static final double TENTHS_OF_MM = 10_000;

    private final Writer out;
    private final Frame frame;
    private final ObjMaterials materials;
    private final Tally tally;
    private final PointTable points = new PointTable();
    private final Face face = new Face();
    private final Triangulator triangulator = new Triangulator();
    private final StringBuilder line = new StringBuilder();
    private int[] numbers = new int[64];
    private int[] triangles = new int[64];
    private int coordinates;
    private String material = "";

    ObjFile(Writer out, Frame frame, ObjMaterials materials, Tally tally) {
        this.out = out;
        this.frame = frame;
        this.materials = materials;
        this.tally = tally;
    }

    void write(Tile tile) throws IOException {
        points.forget();
        for (int o = 0; o < tile.objectCount(); o++) {
            object(tile, o);
        }
    }

    private void object(Tile tile, int o) throws IOException {
        int lod = LodSelection.chosenLod(tile, o, Integer.MAX_VALUE);
        boolean begun = false;
        for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
            if (tile.lod(g) != lod) {
                tally.lost("coarser levels of detail", "OBJ has one; the finest is written");
                continue;
            }
            if (!begun) {
                out.append("g ").append(name(tile.id(o))).append('\n');
                begun = true;
            }
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                surface(tile, g, s);
            }
        }
        if (begun) {
            tally.wrote(tile.kind(o));
        } else {
            tally.lost("objects without geometry of their own: " + tile.kind(o).className(), "OBJ holds shapes only");
        }
        tally.lost("attributes", tile.attributes().all(o).size(), "OBJ has none");
    }

    /** Blanks would end a name. */
    private String name(String id) {
        String plain = id.replaceAll("\\s", "_");
        tally.lost("ids with blanks", plain.equals(id) ? 0 : 1, "a blank ends a name in OBJ; written as _");
        return plain;
    }

    private void surface(Tile tile, int g, int s) throws IOException {
        face.load(tile, s, frame.originX(), frame.originY(), frame.originZ());
        if (numbers.length < face.pointCount()) {
            numbers = new int[face.pointCount() * 2];
        }
        for (int p = 0; p < face.pointCount(); p++) {
            numbers[p] = point(p);
        }
        if (!tile.type(g).isSurface()) {
            element(face.pointCount() == 1 ? "p" : "l", -1);
            return;
        }
        String wears = materials.of(tile, s);
        if (!wears.equals(material)) {
            material = wears;
            out.append("usemtl ").append(wears).append('\n');
        }
        int firstCoordinate = -1;
        if (tile.hasTextureCoordinates() && tile.texture(s) >= 0) {
            firstCoordinate = coordinates;
            for (int p = 0; p < face.pointCount(); p++) {
                int v = face.firstVertex() + p;
                out.append("vt " + tile.u(v) + " " + tile.v(v) + "\n");
                coordinates++;
            }
        }
        if (face.ringCount() == 1) {
            element("f", firstCoordinate);
        } else {
            triangles(firstCoordinate);
        }
    }

    private int point(int p) throws IOException {
        double[] xyz = face.xyz();
        int before = points.count();
        int number = points.number(fixed(xyz[p * 3]), fixed(xyz[p * 3 + 1]), fixed(xyz[p * 3 + 2]));
        if (number > before) {
            line.setLength(0);
            line.append("v ");
            Decimal.append(line, xyz[p * 3], Decimal.EXACT_M);
            line.append(' ');
            Decimal.append(line, xyz[p * 3 + 1], Decimal.EXACT_M);
            line.append(' ');
            Decimal.append(line, xyz[p * 3 + 2], Decimal.EXACT_M);
            out.append(line.append('\n'));
        }
        return number;
    }

    private static int fixed(double metres) {
        return (int) Math.round(metres * TENTHS_OF_MM);
    }

    private void element(String letter, int firstCoordinate) throws IOException {
        line.setLength(0);
        line.append(letter);
        for (int p = 0; p < face.pointCount(); p++) {
            corner(p, firstCoordinate);
        }
        out.append(line.append('\n'));
    }

    private void corner(int p, int firstCoordinate) {
        line.append(' ').append(numbers[p]);
        if (firstCoordinate >= 0) {
            line.append('/').append(firstCoordinate + p + 1);
        }
    }

    private void triangles(int firstCoordinate) throws IOException {
        tally.lost("polygons with holes", "OBJ has none; they are written as triangles");
        int need = Triangulator.capacity(face.pointCount(), face.ringCount());
        triangles = triangles.length < need ? new int[need] : triangles;
        int count = triangulator.triangulate(face.xyz(), face.ringStart(), face.ringCount(), triangles);
        for (int t = 0; t < count; t++) {
            line.setLength(0);
            line.append('f');
            for (int k = 0; k < 3; k++) {
                corner(triangles[t * 3 + k], firstCoordinate);
            }
            out.append(line.append('\n'));
        }
    }
}

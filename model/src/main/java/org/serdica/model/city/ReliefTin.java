package org.serdica.model.city;

import java.util.Arrays;
import java.util.List;
import org.serdica.model.geo.Tin;
import org.serdica.model.geo.Triangulator;

/** Gathers the polygons of relief objects as one set of triangles. */
final class ReliefTin {
    private final Face face = new Face();
    private final Triangulator triangulator = new Triangulator();
    private int[] triangles = new int[64];
    private double[] xyz = new double[1024];
    private int points;
    private int[] corner = new int[1024];
    private int corners;

    private ReliefTin() {}

    static Tin of(List<Tile> tiles) {
        ReliefTin relief = new ReliefTin();
        for (Tile tile : tiles) {
            if (tile.layer() == Layer.RELIEF) {
                relief.take(tile);
            }
        }
        return new Tin(Arrays.copyOf(relief.xyz, relief.points * 3), Arrays.copyOf(relief.corner, relief.corners));
    }

    private void take(Tile tile) {
        for (int o = 0; o < tile.objectCount(); o++) {
            int lod = LodSelection.chosenLod(tile, o, Integer.MAX_VALUE);
            for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                if (tile.lod(g) == lod && tile.type(g).isSurface()) {
                    for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                        take(tile, s);
                    }
                }
            }
        }
    }

    private void take(Tile tile, int surface) {
        face.load(tile, surface);
        int need = Triangulator.capacity(face.pointCount(), face.ringCount());
        if (triangles.length < need) {
            triangles = new int[need];
        }
        int count = triangulator.triangulate(face.xyz(), face.ringStart(), face.ringCount(), triangles);
        while (xyz.length < (points + face.pointCount()) * 3) {
            xyz = Arrays.copyOf(xyz, xyz.length * 2);
        }
        while (corner.length < corners + count * 3) {
            corner = Arrays.copyOf(corner, corner.length * 2);
        }
        System.arraycopy(face.xyz(), 0, xyz, points * 3, face.pointCount() * 3);
        for (int i = 0; i < count * 3; i++) {
            corner[corners++] = points + triangles[i];
        }
        points += face.pointCount();
    }
}

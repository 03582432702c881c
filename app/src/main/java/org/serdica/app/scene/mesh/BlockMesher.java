package org.serdica.app.scene.mesh;

import org.serdica.model.city.Face;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Newell;

/** Makes a block of each building for the middle distance: a rectangle turned as the building is, with a flat roof. */
public final class BlockMesher {
    private static final double ROOF_SLOPE = 0.3;

    private final Face face = new Face();
    private final Newell newell = new Newell();
    private final PlanHull hull = new PlanHull();
    private final BoxRows rows = new BoxRows();

    public PaletteMesh mesh(Frame frame, Tile tile, int maxLod) {
        rows.clear();
        for (int o = 0; o < tile.objectCount(); o++) {
            if (MeshedSurfaces.isOutside(tile, o)) {
                addObject(frame, tile, o, LodSelection.chosenLod(tile, o, maxLod));
            }
        }
        return rows.toMesh();
    }

    private void addObject(Frame frame, Tile tile, int object, int lod) {
        hull.clear();
        double bottom = Double.POSITIVE_INFINITY;
        double roofArea = 0;
        double roofMoment = 0;
        boolean any = false;
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (tile.lod(g) != lod || !tile.type(g).isSurface()) {
                continue;
            }
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                if (tile.shell(s) > 0) {
                    continue;
                }
                face.load(tile, s, frame.originX(), frame.originY(), frame.originZ());
                double[] xyz = face.xyz();
                int n = face.ringStart()[1];
                double mean = 0;
                for (int p = 0; p < n; p++) {
                    bottom = Math.min(bottom, xyz[p * 3 + 2]);
                    mean += xyz[p * 3 + 2] / n;
                }
                if (newell.of(xyz, 0, n) && isRoof(tile.surfaceKind(s), newell.nz())) {
                    double area = newell.areaM2() * Math.abs(newell.nz());
                    roofArea += area;
                    roofMoment += area * mean;
                    for (int p = 0; p < n; p++) {
                        hull.add(xyz[p * 3], xyz[p * 3 + 1]);
                    }
                    any = true;
                }
            }
        }
        if (any && roofArea > 0) {
            rows.block(hull.rectangle(), 4, bottom, roofMoment / roofArea, object);
        }
    }

    private static boolean isRoof(SurfaceKind kind, double up) {
        return switch (kind) {
            case ROOF -> true;
            case UNKNOWN, OUTER_FLOOR -> up > ROOF_SLOPE;
            default -> false;
        };
    }
}

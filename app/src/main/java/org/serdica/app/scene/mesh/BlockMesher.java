package org.serdica.app.scene.mesh;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.serdica.model.city.Face;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Newell;

/**
 * Makes blocks of buildings for the middle distance: a rectangle turned as the building is, with a flat roof. A tower on a
 * podium becomes two, a building round a courtyard one for each wing, so that the outline of a city stays what it is.
 */
public final class BlockMesher {
    private static final double ROOF_SLOPE = 0.3;

    /** Roofs further apart in height than this get blocks of their own. */
    private static final double TIER_M = 7;

    /** A rectangle that its roofs fill less than this is parted into wings. */
    private static final double FILL = 0.62;

    private static final int MOST_WINGS = 8;

    private final Face face = new Face();
    private final Newell newell = new Newell();
    private final RoofTier tier = new RoofTier();
    private final BoxRows rows = new BoxRows();

    /** Roofs of the object in hand: surface, height and area in plan, in rising order of height. */
    private int[] roof = new int[64];

    private double[] roofZ = new double[64];
    private double[] roofArea = new double[64];
    private int roofs;

    public PaletteMesh mesh(Frame frame, Tile tile, int maxLod) {
        rows.clear();
        add(rows, frame, tile, maxLod, o -> true);
        return rows.toMesh();
    }

    /** Adds the blocks of some of a tile's objects to others. */
    void add(BoxRows to, Frame frame, Tile tile, int maxLod, IntPredicate objects) {
        for (int o = 0; o < tile.objectCount(); o++) {
            if (objects.test(o) && MeshedSurfaces.isOutside(tile, o)) {
                findRoofs(frame, tile, o, LodSelection.chosenLod(tile, o, maxLod));
                addObject(to, frame, tile, o);
            }
        }
    }

    private void findRoofs(Frame frame, Tile tile, int object, int lod) {
        roofs = 0;
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (tile.lod(g) == lod && tile.type(g).isSurface()) {
                for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                    SurfaceKind kind = tile.surfaceKind(s);
                    if (tile.shell(s) == 0 && kind != SurfaceKind.WALL && kind != SurfaceKind.GROUND) {
                        findRoof(frame, tile, s, kind);
                    }
                }
            }
        }
    }

    private void findRoof(Frame frame, Tile tile, int surface, SurfaceKind kind) {
        int n = load(frame, tile, surface);
        if (n < 3 || !newell.of(face.xyz(), 0, n) || !isRoof(kind, newell.nz())) {
            return;
        }
        double mean = 0;
        for (int p = 0; p < n; p++) {
            mean += face.xyz()[p * 3 + 2] / n;
        }
        if (roofs == roof.length) {
            roof = Arrays.copyOf(roof, roofs * 2);
            roofZ = Arrays.copyOf(roofZ, roofs * 2);
            roofArea = Arrays.copyOf(roofArea, roofs * 2);
        }
        int at = roofs++;
        while (at > 0 && roofZ[at - 1] > mean) {
            roof[at] = roof[at - 1];
            roofZ[at] = roofZ[at - 1];
            roofArea[at] = roofArea[at - 1];
            at--;
        }
        roof[at] = surface;
        roofZ[at] = mean;
        roofArea[at] = newell.areaM2() * Math.abs(newell.nz());
    }

    private int load(Frame frame, Tile tile, int surface) {
        face.load(tile, surface, frame.originX(), frame.originY(), frame.originZ());
        return face.ringCount() == 0 ? 0 : face.ringStart()[1];
    }

    private static boolean isRoof(SurfaceKind kind, double up) {
        return switch (kind) {
            case ROOF -> true;
            case UNKNOWN, OUTER_FLOOR -> up > ROOF_SLOPE;
            default -> false;
        };
    }

    private void addObject(BoxRows to, Frame frame, Tile tile, int object) {
        Bounds b = tile.bounds(object);
        double bottom = b.minZ() - frame.originZ();
        int from = 0;
        for (int i = 1; i <= roofs; i++) {
            if (i == roofs || roofZ[i] - roofZ[i - 1] > TIER_M) {
                addTier(to, frame, tile, object, from, i, bottom);
                from = i;
            }
        }
    }

    private void addTier(BoxRows to, Frame frame, Tile tile, int object, int from, int end, double bottom) {
        gather(frame, tile, from, end);
        if (tier.isEmpty()) {
            return;
        }
        double[] rectangle = tier.rectangle();
        if (end - from == 1 || end - from > MOST_WINGS || tier.areaM2() > FILL * RoofTier.area(rectangle)) {
            to.block(rectangle, 4, bottom, tier.topZ(), object);
            return;
        }
        for (int i = from; i < end; i++) {
            gather(frame, tile, i, i + 1);
            if (!tier.isEmpty()) {
                to.block(tier.rectangle(), 4, bottom, tier.topZ(), object);
            }
        }
    }

    private void gather(Frame frame, Tile tile, int from, int end) {
        tier.clear();
        for (int i = from; i < end; i++) {
            int n = load(frame, tile, roof[i]);
            tier.add(face.xyz(), n, roofArea[i], roofZ[i]);
        }
    }
}

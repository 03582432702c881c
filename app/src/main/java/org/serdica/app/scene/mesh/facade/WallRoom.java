package org.serdica.app.scene.mesh.facade;

import java.util.List;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/** How far up each wall has room for windows, and whether it stands at a street with shops. */
final class WallRoom {
    private static final float CORNER_M = 0.25f;
    private static final double STREET_M = 6;

    private final float[] topZ;
    private final boolean[] shops;

    /** Looks at all walls among the patches; walls back to back with a neighbour's have no room. */
    WallRoom(Tile tile, Frame frame, List<Patch> patches, StreetFronts fronts) {
        boolean[] party = PartyWalls.among(patches);
        topZ = new float[patches.size()];
        shops = new boolean[patches.size()];
        for (int i = 0; i < topZ.length; i++) {
            Patch p = patches.get(i);
            topZ[i] = Float.NEGATIVE_INFINITY;
            if (p.role() == PatchRole.WALL && !party[i]) {
                topZ[i] = freeTop(tile, frame, p);
                float middle = (p.u0() + p.u1()) / 2;
                shops[i] = fronts.at(
                        frame.originX()
                                + p.basis().x(middle, p.v0())
                                + STREET_M * p.basis().nx(),
                        frame.originY()
                                + p.basis().y(middle, p.v0())
                                + STREET_M * p.basis().ny());
            }
        }
    }

    /** How high the wall reaches at both its ends, from the city's origin: above it begins the gable. */
    float topZ(int patch) {
        return topZ[patch];
    }

    boolean hasShops(int patch) {
        return shops[patch];
    }

    private static float freeTop(Tile tile, Frame frame, Patch p) {
        float left = Float.NEGATIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (int surface : p.parts()) {
            int ring = tile.ringStart(surface);
            for (int i = tile.vertexStart(ring); i < tile.vertexEnd(ring); i++) {
                float x = (float) (tile.x(i) - frame.originX());
                float y = (float) (tile.y(i) - frame.originY());
                float z = (float) (tile.z(i) - frame.originZ());
                float u = p.basis().u(x, y);
                if (u < p.u0() + CORNER_M) {
                    left = Math.max(left, z);
                }
                if (u > p.u1() - CORNER_M) {
                    right = Math.max(right, z);
                }
            }
        }
        return Math.min(left, right);
    }
}

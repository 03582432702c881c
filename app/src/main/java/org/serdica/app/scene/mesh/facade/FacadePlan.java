package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.NaturalColours;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/**
 * What the facades of one object have in common.
 *
 * @param footZ the lowest point of its walls, from the city's origin
 * @param seed spreads small differences between buildings, the same in every session
 */
record FacadePlan(FacadeStyle style, float footZ, float storeyM, int storeys, int seed) {
    private static final float LOWEST_STOREY_M = 2.4f;
    private static final float HIGHEST_STOREY_M = 6;

    float heightM() {
        return storeyM * storeys;
    }

    /** The plan of every object that the patches belong to, by the tile's object index; others are null. */
    static @Nullable FacadePlan[] of(Tile tile, List<Patch> patches) {
        int objects = tile.objectCount();
        float[] foot = new float[objects];
        float[] eave = new float[objects];
        float[] top = new float[objects];
        boolean[] seen = new boolean[objects];
        boolean[] openings = new boolean[objects];
        Arrays.fill(foot, Float.POSITIVE_INFINITY);
        Arrays.fill(eave, Float.NEGATIVE_INFINITY);
        Arrays.fill(top, Float.NEGATIVE_INFINITY);
        for (Patch p : patches) {
            int o = p.object();
            float low = Math.min(p.basis().z(p.v0()), p.basis().z(p.v1()));
            float high = Math.max(p.basis().z(p.v0()), p.basis().z(p.v1()));
            seen[o] = true;
            foot[o] = Math.min(foot[o], low);
            top[o] = Math.max(top[o], high);
            if (p.role().isRoof()) {
                eave[o] = Math.max(eave[o], low);
            }
            openings[o] |= p.role() == PatchRole.WINDOW || p.role() == PatchRole.DOOR;
        }
        @Nullable FacadePlan[] plans = new FacadePlan[objects];
        for (int o = 0; o < objects; o++) {
            if (seen[o]) {
                float eaveM = (eave[o] > foot[o] ? eave[o] : top[o]) - foot[o];
                plans[o] = of(tile, o, foot[o], eaveM, openings[o]);
            }
        }
        return plans;
    }

    private static FacadePlan of(Tile tile, int object, float footZ, float eaveM, boolean openings) {
        ObjectKind kind = tile.kind(object);
        boolean building = kind == ObjectKind.BUILDING || kind == ObjectKind.BUILDING_PART;
        // What the file models as openings needs no hints beside it.
        FacadeStyle style =
                building && !openings ? FacadeStyle.of(text(tile, object, "function"), eaveM) : FacadeStyle.PLAIN;
        int storeys = (int) number(tile, object, "storeysAboveGround");
        float storeyM = storeys > 0 ? eaveM / storeys : style.storeyM;
        if (style == FacadeStyle.CHURCH || style == FacadeStyle.HALL && eaveM < 2 * style.storeyM) {
            storeys = 1;
            storeyM = eaveM;
        } else if (storeys <= 0 || storeyM < LOWEST_STOREY_M || storeyM > HIGHEST_STOREY_M) {
            storeys = Math.max(1, Math.round(eaveM / style.storeyM));
            storeyM = eaveM / storeys;
        }
        return new FacadePlan(style, footZ, storeyM, storeys, NaturalColours.seed(tile, object));
    }

    private static double number(Tile tile, int object, String name) {
        AttributeTable table = tile.attributes();
        int column = table.column(name);
        double own = table.number(object, column);
        return Double.isNaN(own) ? table.number(tile.root(object), column) : own;
    }

    private static String text(Tile tile, int object, String name) {
        AttributeValue own = tile.attributes().get(object, name);
        AttributeValue value = own == null ? tile.attributes().get(tile.root(object), name) : own;
        return value == null ? "" : value.text();
    }
}

package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;

/**
 * Where windows fall on the texels of one wall. Windows stand in rows and columns, so the share of a texel that a window
 * covers is the product of two short tables, one along the wall and one up it. Reused wall after wall.
 */
final class WindowRhythm {
    private static final float CORNER_M = 0.7f;
    private static final float EAVE_CLEARANCE_M = 0.25f;
    /** Windows so many texels wide are not told apart any more. */
    private static final float EVEN_UP_TO = 1.1f;

    private static final float SHOP_GLASS = 0.86f;
    private static final float SHOP_SILL_M = 0.35f;
    private static final float SHOP_HEAD_M = 3;

    float[] columnFrame = {};
    float[] columnGlass = {};
    float[] shopGlass = {};
    int[] bay = {};
    float[] rowFrame = {};
    float[] rowGlass = {};
    int[] storey = {};
    int bays;
    float bayM;
    float firstBayU;
    /** Windows end below this height over the foot. */
    float limitM;

    boolean shop;

    /**
     * Sets the tables for a wall.
     *
     * @param topM how high over the building's foot the wall is free for windows
     * @return false where the wall has no room for any
     */
    boolean fit(Patch wall, FacadePlan plan, float topM, boolean shopFront) {
        FacadeStyle style = plan.style();
        float room = wall.lengthM() - 2 * CORNER_M;
        if (style.bayM == 0 || room < style.glassM) {
            return false;
        }
        grow(wall.width(), wall.height());
        shop = shopFront;
        float jitter = 0.9f + 0.22f * (plan.seed() >> 7 & 255) / 255;
        bays = Math.max(1, (int) (room / (style.bayM * jitter)));
        bayM = room / bays;
        firstBayU = wall.u0() + CORNER_M;
        limitM = topM - EAVE_CLEARANCE_M;
        float glass = Math.min(style.glassM, bayM * 0.92f);
        columns(wall, columnFrame, glass + 2 * style.frameM);
        columns(wall, columnGlass, glass);
        if (shop) {
            columns(wall, shopGlass, bayM * SHOP_GLASS);
        }
        rows(wall, plan);
        return true;
    }

    private void columns(Patch wall, float[] cover, float widthM) {
        Arrays.fill(cover, 0, wall.width(), 0);
        float pitch = wall.pitchU();
        for (int b = 0; b < bays; b++) {
            float middle = firstBayU + (b + 0.5f) * bayM - wall.u0();
            addSpan(cover, wall.width(), (middle - widthM / 2) / pitch, (middle + widthM / 2) / pitch);
            int from = Math.max(0, (int) ((middle - bayM / 2) / pitch));
            int to = Math.min(wall.width(), (int) ((middle + bayM / 2) / pitch) + 1);
            Arrays.fill(bay, from, to, b);
        }
        even(cover, wall.width(), widthM / pitch);
    }

    private void rows(Patch wall, FacadePlan plan) {
        Arrays.fill(rowFrame, 0, wall.height(), 0);
        Arrays.fill(rowGlass, 0, wall.height(), 0);
        FacadeStyle style = plan.style();
        float scale = plan.storeyM() / style.storeyM;
        float foot = wall.basis().z(wall.v0()) - plan.footZ();
        float pitch = wall.pitchV() * Math.max(0.05f, wall.basis().vz());
        for (int s = 0; s < plan.storeys(); s++) {
            boolean shopFloor = shop && s == 0;
            float floorM = s * plan.storeyM();
            float sill = floorM + (shopFloor ? SHOP_SILL_M : style.sillM * scale);
            float head = floorM + (shopFloor ? Math.min(SHOP_HEAD_M, plan.storeyM() - 0.5f) : style.headM * scale);
            int from = Math.max(0, (int) ((floorM - foot) / pitch));
            int to = Math.min(wall.height(), (int) ((floorM + plan.storeyM() - foot) / pitch) + 1);
            if (from < to) {
                Arrays.fill(storey, from, to, s);
            }
            if (head <= limitM) {
                float frame = shopFloor ? 0 : style.frameM;
                addSpan(rowFrame, wall.height(), (sill - frame - foot) / pitch, (head + frame - foot) / pitch);
                addSpan(rowGlass, wall.height(), (sill - foot) / pitch, (head - foot) / pitch);
            }
        }
        even(rowFrame, wall.height(), (style.headM - style.sillM) / pitch);
        even(rowGlass, wall.height(), (style.headM - style.sillM) / pitch);
    }

    /** Adds the share of each texel that the span covers; positions in texels. */
    private static void addSpan(float[] cover, int count, float from, float to) {
        int first = Math.max(0, (int) Math.floor(from));
        int last = Math.min(count - 1, (int) Math.floor(to));
        for (int i = first; i <= last; i++) {
            cover[i] += Math.max(0, Math.min(to, i + 1) - Math.max(from, i));
        }
    }

    /** Evens the pattern out where its windows are hardly a texel wide: an average tint shimmers less. */
    private static void even(float[] cover, int count, float texels) {
        float keep = Math.clamp((texels - EVEN_UP_TO) / EVEN_UP_TO, 0f, 1f);
        if (keep == 1) {
            return;
        }
        float mean = 0;
        for (int i = 0; i < count; i++) {
            mean += cover[i];
        }
        mean /= count;
        for (int i = 0; i < count; i++) {
            cover[i] = mean + keep * (cover[i] - mean);
        }
    }

    private void grow(int columns, int rows) {
        if (columnFrame.length < columns) {
            columnFrame = new float[columns * 2];
            columnGlass = new float[columns * 2];
            shopGlass = new float[columns * 2];
            bay = new int[columns * 2];
        }
        if (rowFrame.length < rows) {
            rowFrame = new float[rows * 2];
            rowGlass = new float[rows * 2];
            storey = new int[rows * 2];
        }
    }
}

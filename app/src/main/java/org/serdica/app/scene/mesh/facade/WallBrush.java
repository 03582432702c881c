package org.serdica.app.scene.mesh.facade;

/** Paints walls before light falls on them: plaster, windows, shop fronts, doors and balconies. */
final class WallBrush {
    private static final int FRAME = 0xFBF9F5;
    private static final int GLASS = 0xABB5BC;
    private static final int GLASS_DARK = 0x929FA9;
    private static final int GLASS_SKY = 0xC2CDD4;
    private static final int CURTAIN = 0xDDD6C9;
    private static final int SHOP_GLASS = 0x7C8892;
    private static final int LIT = 0xFFDC9C;
    private static final int DOOR = 0x8E7F72;
    private static final int SLAB = 0xF7F4EE;
    private static final int RAILING = 0xB4AFA8;
    private static final int SHADE = 0x6E6A68;
    private static final float DATA_CONTRAST = 0.4f;
    private static final int LIT_OF_256 = 92;

    private final WindowRhythm rhythm = new WindowRhythm();
    private boolean night;

    void night(boolean isNight) {
        night = isNight;
    }

    /**
     * Paints a wall.
     *
     * @param topM how high over the building's foot the wall is free for windows
     * @param data whether {@code rgb} stands for a value, which windows must not drown
     */
    void paint(PatchCanvas canvas, FacadePlan plan, int rgb, boolean data, float topM, boolean shopFront) {
        canvas.fill(rgb);
        Patch p = canvas.patch();
        if (!rhythm.fit(p, plan, topM, shopFront)) {
            return;
        }
        for (int r = 0; r < p.height(); r++) {
            if (rhythm.rowFrame[r] > 0 || rhythm.rowGlass[r] > 0) {
                windows(canvas, plan, rgb, data, r);
            }
        }
        if (!data && p.pitchU() < 0.8f) {
            door(canvas, plan);
            if (plan.style() == FacadeStyle.APARTMENTS && (plan.seed() & 3) < 2) {
                balconies(canvas, plan);
            }
        }
    }

    private void windows(PatchCanvas canvas, FacadePlan plan, int rgb, boolean data, int row) {
        Patch p = canvas.patch();
        boolean shopRow = rhythm.shop && rhythm.storey[row] == 0;
        float[] glassAt = shopRow ? rhythm.shopGlass : rhythm.columnGlass;
        float frameRow = shopRow || data ? 0 : rhythm.rowFrame[row];
        float glassRow = rhythm.rowGlass[row] * (data ? DATA_CONTRAST : contrast(p));
        int pane = plan.seed() + rhythm.storey[row] * 7919 + p.surface() * 31;
        int from = canvas.row(row);
        int[] texels = canvas.texels();
        int frame = PatchCanvas.mix(rgb, FRAME, 0.75f);
        int dataGlass = PatchCanvas.scaled(rgb, 0.7f);
        int lastBay = -1;
        int glass = 0;
        boolean lit = false;
        for (int c = 0; c < p.width(); c++) {
            float glassShare = glassAt[c] * glassRow;
            float frameShare = rhythm.columnFrame[c] * frameRow;
            if (frameShare <= 0 && glassShare <= 0) {
                continue;
            }
            if (rhythm.bay[c] != lastBay) {
                lastBay = rhythm.bay[c];
                int hash = PatchCanvas.hash(pane + lastBay * 104729);
                lit = night && (hash >>> 8 & 255) < LIT_OF_256;
                glass = lit
                        ? PatchCanvas.mix(LIT, CURTAIN, (hash & 63) / 255f)
                        : data ? dataGlass : glass(plan.style(), hash, shopRow);
            }
            // Glass lies inside its frame: first the frame, then the glass over it.
            int texel = PatchCanvas.mix(PatchCanvas.mix(rgb, frame, frameShare), glass, glassShare);
            texels[from + c] = lit ? PatchCanvas.shining(texel, glassShare) : texel;
        }
    }

    /** Windows seen from afar speak more softly. */
    private static float contrast(Patch p) {
        return Math.clamp(1 - 0.45f * (p.pitchU() - 0.2f), 0.6f, 0.95f);
    }

    private static int glass(FacadeStyle style, int hash, boolean shop) {
        if (shop) {
            return PatchCanvas.mix(SHOP_GLASS, GLASS_DARK, (hash & 255) / 255f);
        }
        if (style == FacadeStyle.CURTAIN || style == FacadeStyle.OFFICE) {
            return PatchCanvas.mix(GLASS, GLASS_SKY, (hash & 127) / 255f);
        }
        int kind = hash & 15;
        int tone = kind < 3 ? CURTAIN : kind < 7 ? GLASS_DARK : GLASS_SKY;
        return PatchCanvas.mix(GLASS, tone, (hash >>> 4 & 127) / 255f + 0.15f);
    }

    private void door(PatchCanvas canvas, FacadePlan plan) {
        Patch p = canvas.patch();
        boolean wants = plan.style() == FacadeStyle.HOUSE || plan.style() == FacadeStyle.APARTMENTS;
        if (!wants || rhythm.shop || rhythm.bays < 2 || (PatchCanvas.hash(p.surface()) & 1) == 0) {
            return;
        }
        float v = footV(p, plan, 0);
        float u = bayMiddle((plan.seed() >> 3) % rhythm.bays);
        canvas.rectangle(u - 0.85f, v, u + 0.85f, v + 2.45f, FRAME, 0.8f);
        canvas.rectangle(u - 0.6f, v, u + 0.6f, v + 2.2f, DOOR, 0.9f);
    }

    private void balconies(PatchCanvas canvas, FacadePlan plan) {
        Patch p = canvas.patch();
        int every = 2 + (plan.seed() >> 5 & 1);
        int first = (plan.seed() >> 9) % every;
        float half = Math.min(rhythm.bayM * 0.48f, 1.5f);
        for (int s = 1; s < plan.storeys(); s++) {
            if (s * plan.storeyM() + 2.4f > rhythm.limitM) {
                break;
            }
            float v = footV(p, plan, s * plan.storeyM());
            for (int b = first; b < rhythm.bays; b += every) {
                float u = bayMiddle(b);
                canvas.rectangle(u - half, v - 0.7f, u + half, v - 0.2f, SHADE, 0.14f);
                canvas.rectangle(u - half, v + 0.05f, u + half, v + 1.05f, RAILING, 0.42f);
                canvas.rectangle(u - half, v - 0.2f, u + half, v + 0.1f, SLAB, 1);
            }
        }
    }

    private float bayMiddle(int bay) {
        return rhythm.firstBayU + (bay + 0.5f) * rhythm.bayM;
    }

    /** Where a height over the building's foot lies on the wall. */
    private static float footV(Patch p, FacadePlan plan, float heightM) {
        float up = Math.max(0.05f, p.basis().vz());
        return (plan.footZ() + heightM - p.basis().oz()) / up;
    }
}

package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.app.scene.mesh.TileSkin;
import org.serdica.model.city.Tile;

/** One tile's atlas and what it takes to paint it. */
final class FacadeSkin implements TileSkin {
    /** How much of shadow and edges is left over a colour that stands for a value. */
    private static final float DATA_LIGHT = 0.5f;

    private static final float DATA_ROOF = 0.6f;

    private final FacadeLayout layout;
    private final int[] uvCorner;
    private final Appearance appearance;
    private final @Nullable FacadePlan[] plans;
    private final WallRoom room;

    FacadeSkin(FacadeLayout layout, TileMesh mesh, Appearance appearance, StreetFronts fronts) {
        this.layout = layout;
        this.appearance = appearance;
        uvCorner = mesh.corner();
        plans = FacadePlan.of(layout.tile(), layout.patches());
        room = new WallRoom(layout.tile(), layout.frame(), layout.patches(), fronts);
    }

    @Override
    public float[] uv() {
        return layout.textureCoordinates();
    }

    @Override
    public int[] uvCorner() {
        return uvCorner;
    }

    @Override
    public int width() {
        return layout.width();
    }

    @Override
    public int height() {
        return layout.height();
    }

    @Override
    public boolean isOwnLight(SunLight sun) {
        return LightBrush.isNight(sun);
    }

    @Override
    public void paint(int[] objectRgb, SunLight sun, int[] argb) {
        List<Patch> patches = layout.patches();
        Arrays.fill(argb, 0, width() * height(), 0);
        if (patches.isEmpty()) {
            return;
        }
        PatchCanvas canvas = new PatchCanvas(patches.getFirst());
        WallBrush walls = new WallBrush();
        walls.night(LightBrush.isNight(sun));
        LightBrush light = new LightBrush();
        for (int i = 0; i < patches.size(); i++) {
            Patch p = patches.get(i);
            FacadePlan plan = plans[p.object()];
            int given = objectRgb[p.object()];
            if (given == HIDDEN || plan == null) {
                continue;
            }
            canvas.open(argb, width(), p);
            boolean data = given != Colouring.NATURAL;
            paint(canvas, walls, plan, i, given, data);
            light.paint(canvas, layout, sun, plan, data ? DATA_LIGHT : 1);
            canvas.gutter();
        }
    }

    private void paint(PatchCanvas canvas, WallBrush walls, FacadePlan plan, int patch, int given, boolean data) {
        Patch p = canvas.patch();
        Tile tile = layout.tile();
        int rgb = data ? given : appearance.rgb(tile, p);
        Optional<FacadeImage> image = data ? Optional.empty() : appearance.image(tile, p);
        if (image.isPresent()) {
            ImageBrush.paint(canvas, tile, layout.frame(), image.get(), rgb);
            return;
        }
        switch (p.role()) {
            case WALL -> walls.paint(canvas, plan, rgb, data, room.topZ(patch) - plan.footZ(), room.hasShops(patch));
            case PITCHED_ROOF, FLAT_ROOF -> RoofBrush.paint(canvas, plan, rgb, data ? DATA_ROOF : 1);
            case WINDOW, DOOR -> canvas.fill(data ? PatchCanvas.scaled(rgb, 0.75f) : rgb);
            case PAVED, PLAIN -> canvas.fill(rgb);
        }
    }
}

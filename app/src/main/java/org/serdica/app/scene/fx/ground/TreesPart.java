package org.serdica.app.scene.fx.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.Observable;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.mesh.ground.TreeCells;
import org.serdica.app.scene.mesh.ground.TreeDetail;
import org.serdica.app.scene.mesh.ground.TreePalette;
import org.serdica.app.scene.mesh.ground.Trees;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** Single trees, merged a cell at a time: round crowns near, domes further off, nothing where they would be a speck. */
public final class TreesPart implements ScenePart {
    /** How high a tree of this height is on the screen decides how finely trees are drawn, and whether at all. */
    private static final double TYPICAL_M = 10;

    private static final double CLOSE_PIXELS = 55;
    private static final double NEAR_PIXELS = 12;
    private static final double LEAST_PIXELS = 2.3;
    private static final int MOST_UNDER_WAY = 8;
    /** Spent at the most in one frame on putting finished meshes into the scene. */
    private static final long TAKING_NANOS = 500_000;

    private static final int MOST_TRIANGLES = 500_000;

    private final SceneModel model;
    private final Haze haze;
    private final Group group = new Group();
    private final NewestWork sorting;
    private final WritableImage palette = new WritableImage(TreePalette.WIDTH, TreePalette.HEIGHT);
    private final Map<Integer, PhongMaterial> materials = new HashMap<>();
    private final List<TreeCellView> missing = new ArrayList<>();
    private final Set<TreeCellView> underWay = new HashSet<>();
    private final Queue<TreeCellView.Built> built = new ConcurrentLinkedQueue<>();
    private final ExecutorService builder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("tree-meshes").daemon().factory());
    private List<TreeCellView> cells = List.of();
    private Frame sorted = City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0)).frame();
    private List<TreeQuarter> quarters = List.of();
    private City city;
    private long frameNumber;
    private Set<TreeCellView> alive = Set.of();
    private boolean disturbed = true;
    private int triangles;

    /** @param fxThread runs things on the JavaFX thread */
    public TreesPart(SceneModel model, Haze haze, Executor fxThread) {
        this.model = model;
        this.haze = haze;
        city = model.city();
        sorting = new NewestWork("trees", fxThread);
        palette.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        TreePalette.WIDTH,
                        TreePalette.HEIGHT,
                        PixelFormat.getIntArgbInstance(),
                        TreePalette.argb(),
                        0,
                        TreePalette.WIDTH);
        group.setMouseTransparent(true);
        model.filterProperty().addListener((Observable o) -> sort());
        model.layer(Layer.VEGETATION).opacityProperty().addListener((Observable o) -> {
            materials.clear();
            disturbed = true;
        });
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public boolean isFinery() {
        return true;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        city = now;
        boolean same = newFrame.equals(FxFrame.of(before.frame()))
                && GroundChange.ofTiles(before, now, EnumSet.of(Layer.VEGETATION))
                        .isEmpty();
        if (!same || cells.isEmpty()) {
            sort();
        }
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame newFrame) {
        city = now;
        if (effects.layers().contains(Layer.VEGETATION) || cells.isEmpty()) {
            sort();
        }
    }

    private void sort() {
        City of = city;
        ObjectFilter filter = model.filterProperty().get();
        sorting.submit(
                () -> {
                    Trees trees = Trees.of(of, filter);
                    List<TreeCellView> made = new ArrayList<>();
                    for (TreeCells.Cell cell : TreeCells.of(trees)) {
                        made.add(new TreeCellView(cell, trees, of.frame()));
                    }
                    return made;
                },
                this::replace);
    }

    /** Cells that stay where they were go on showing what they show: one tree more must not make a park blink. */
    private void replace(List<TreeCellView> made) {
        Map<Long, TreeCellView> before = new HashMap<>();
        for (TreeCellView cell : cells) {
            if (sorted.equals(city.frame())) {
                before.put(cell.square(), cell);
            } else {
                cell.forget(group);
            }
        }
        sorted = city.frame();
        triangles = 0;
        for (TreeCellView cell : made) {
            TreeCellView older = before.remove(cell.square());
            if (older != null) {
                cell.inherit(older);
                triangles += cell.triangles();
            }
        }
        before.values().forEach(gone -> gone.forget(group));
        cells = made;
        quarters = TreeQuarter.of(made);
        alive = Set.copyOf(made);
        disturbed = true;
    }

    @Override
    public void frame(FrameContext context) {
        frameNumber++;
        boolean visible = model.layer(Layer.VEGETATION).isVisible();
        disturbed |= visible != group.isVisible();
        group.setVisible(visible);
        takeBuilt(context);
        if (!visible || !context.moving() && !disturbed) {
            return;
        }
        disturbed = false;
        missing.clear();
        for (TreeQuarter quarter : quarters) {
            arrange(quarter, context);
        }
        missing.sort(Comparator.comparingDouble(TreeCellView::distanceM));
        for (TreeCellView cell : missing) {
            if (underWay.size() >= MOST_UNDER_WAY) {
                break;
            }
            if (underWay.add(cell)) {
                TreeDetail detail = cell.wanted();
                builder.execute(() -> built.add(cell.build(detail)));
            }
        }
        if (triangles > MOST_TRIANGLES) {
            forgetUnseen();
        }
    }

    private void takeBuilt(FrameContext context) {
        long until = System.nanoTime() + TAKING_NANOS;
        while (!built.isEmpty() && System.nanoTime() < until) {
            TreeCellView.Built next = built.element();
            if (!context.budget().take(next.bytes())) {
                return;
            }
            built.remove();
            underWay.remove(next.cell());
            disturbed = true;
            if (alive.contains(next.cell())) {
                next.cell().take(next, group);
                triangles += next.triangles();
            }
        }
    }

    private void arrange(TreeQuarter quarter, FrameContext context) {
        Bounds bounds = quarter.bounds();
        if (pixels(distance(bounds, context), context) < LEAST_PIXELS
                || !context.frustum().sees(bounds)) {
            quarter.hide();
            return;
        }
        quarter.show();
        for (TreeCellView cell : quarter.cells()) {
            arrange(cell, context);
        }
    }

    /** The height of a tree on the screen. */
    private static double pixels(double distanceM, FrameContext context) {
        return TYPICAL_M * context.pixelsPerRadian() / Math.max(1, distanceM);
    }

    private void arrange(TreeCellView cell, FrameContext context) {
        double distance = distance(cell.bounds(), context);
        double pixels = pixels(distance, context);
        if (pixels < LEAST_PIXELS || !context.frustum().sees(cell.bounds())) {
            cell.hide();
            return;
        }
        cell.want(detail(pixels), distance);
        if (!cell.hasWanted()) {
            missing.add(cell);
        }
        cell.show(material(haze.step(distance)), frameNumber);
    }

    private static TreeDetail detail(double pixels) {
        return pixels > CLOSE_PIXELS ? TreeDetail.CLOSE : pixels > NEAR_PIXELS ? TreeDetail.NEAR : TreeDetail.FAR;
    }

    private PhongMaterial material(int step) {
        return materials.computeIfAbsent(step, s -> {
            double opacity = model.layer(Layer.VEGETATION).getOpacity();
            PhongMaterial material = new PhongMaterial(Haze.tint(s, opacity));
            material.setDiffuseMap(palette);
            material.setSpecularColor(Color.BLACK);
            material.setSelfIlluminationMap(haze.glow(s, opacity));
            return material;
        });
    }

    private static double distance(Bounds b, FrameContext context) {
        double dx = Math.max(
                0, Math.max(b.minX() - context.camera().x(), context.camera().x() - b.maxX()));
        double dy = Math.max(
                0, Math.max(b.minY() - context.camera().y(), context.camera().y() - b.maxY()));
        double dz = Math.max(
                0, Math.max(b.minZ() - context.camera().z(), context.camera().z() - b.maxZ()));
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private void forgetUnseen() {
        for (TreeCellView cell : cells) {
            if (cell.lastShown() < frameNumber) {
                triangles -= cell.forget(group);
            }
        }
    }

    @Override
    public boolean isSettled() {
        return missing.isEmpty() && underWay.isEmpty() && sorting.isIdle() && !disturbed;
    }
}

package org.serdica.app.scene.fx.ground;

import java.util.Arrays;
import javafx.scene.Group;
import javafx.scene.paint.Material;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxMeshes;
import org.serdica.app.scene.mesh.ground.TreeCells;
import org.serdica.app.scene.mesh.ground.TreeMesher;
import org.serdica.app.scene.mesh.ground.Trees;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** The trees of a cell in the scene: up to two meshes, made when they are first wanted. */
final class TreeCellView {
    private final TreeCells.Cell cell;
    private final Trees trees;
    private final double baseZ;
    private @Nullable MeshView near;
    private @Nullable MeshView far;
    private boolean nearOutdated;
    private boolean farOutdated;
    private boolean wantsNear;
    private double distanceM;
    private long lastShown;

    TreeCellView(TreeCells.Cell cell, Trees trees, Frame frame) {
        this.cell = cell;
        this.trees = trees;
        baseZ = frame.originZ();
    }

    Bounds bounds() {
        return cell.bounds();
    }

    double distanceM() {
        return distanceM;
    }

    void want(boolean nearForm, double distance) {
        wantsNear = nearForm;
        distanceM = distance;
    }

    private @Nullable MeshView wanted() {
        return wantsNear ? near : far;
    }

    boolean hasWanted() {
        return wanted() != null && !(wantsNear ? nearOutdated : farOutdated);
    }

    /** The number of the square that the cell's trees stand in. */
    long square() {
        return TreeCells.square(trees, cell.members()[0]);
    }

    /** Takes over what an older cell of the same square shows, to be made anew only where trees differ. */
    void inherit(TreeCellView older) {
        boolean same = trees.hasSame(cell.members(), older.trees, older.cell.members());
        near = older.near;
        far = older.far;
        nearOutdated = near != null && !same;
        farOutdated = far != null && !same;
        older.near = null;
        older.far = null;
    }

    int triangles() {
        return cell.members().length
                * ((near == null ? 0 : TreeMesher.NEAR_TRIANGLES) + (far == null ? 0 : TreeMesher.FAR_TRIANGLES));
    }

    /** About what a mesh takes on the graphics card: 36 bytes a vertex, 2 an index. */
    private long bytes(boolean nearForm) {
        return cell.members().length * (nearForm ? 20L * 36 + 30 * 6 : 6L * 36 + 8 * 6);
    }

    /** A mesh ready to go into the scene. */
    record Built(TreeCellView cell, boolean isNear, MeshView view, long bytes) {
        int triangles() {
            return cell.cell.members().length * (isNear ? TreeMesher.NEAR_TRIANGLES : TreeMesher.FAR_TRIANGLES);
        }
    }

    /** Makes a mesh; on any thread. */
    Built build(boolean nearForm) {
        TreeMesher.Mesh mesh = TreeMesher.mesh(trees, cell.members(), baseZ, nearForm);
        MeshView view = new MeshView(fx(mesh));
        view.setMouseTransparent(true);
        view.setCullFace(CullFace.BACK);
        view.setVisible(false);
        return new Built(this, nearForm, view, bytes(nearForm));
    }

    /** Puts a mesh into the scene in place of an older one. */
    void take(Built built, Group parent) {
        MeshView old = built.isNear() ? near : far;
        if (old != null) {
            parent.getChildren().remove(old);
        }
        parent.getChildren().add(built.view());
        if (built.isNear()) {
            near = built.view();
            nearOutdated = false;
        } else {
            far = built.view();
            farOutdated = false;
        }
    }

    boolean wantsNear() {
        return wantsNear;
    }

    private static TriangleMesh fx(TreeMesher.Mesh m) {
        TriangleMesh mesh = FxMeshes.mesh(m.points(), m.triangles(), m.textures(), m.triangles());
        int[] smoothing = new int[m.triangleCount()];
        Arrays.fill(smoothing, 0, m.trunkFrom(), 1);
        mesh.getFaceSmoothingGroups().setAll(smoothing);
        return mesh;
    }

    /** Shows the wanted mesh, or the other one until it is there. */
    void show(Material material, long frameNumber) {
        lastShown = frameNumber;
        MeshView use = wanted() != null ? wanted() : wantsNear ? far : near;
        show(near, near == use, material);
        show(far, far == use, material);
    }

    private static void show(@Nullable MeshView view, boolean visible, Material material) {
        if (view != null) {
            view.setVisible(visible);
            if (visible && view.getMaterial() != material) {
                view.setMaterial(material);
            }
        }
    }

    void hide() {
        if (near != null) {
            near.setVisible(false);
        }
        if (far != null) {
            far.setVisible(false);
        }
    }

    long lastShown() {
        return lastShown;
    }

    /** Gives its meshes up and says how many triangles they had. */
    int forget(Group parent) {
        int count = 0;
        if (near != null) {
            parent.getChildren().remove(near);
            count += cell.members().length * TreeMesher.NEAR_TRIANGLES;
            near = null;
        }
        if (far != null) {
            parent.getChildren().remove(far);
            count += cell.members().length * TreeMesher.FAR_TRIANGLES;
            far = null;
        }
        return count;
    }
}

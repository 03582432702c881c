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
import org.serdica.app.scene.mesh.ground.TreeDetail;
import org.serdica.app.scene.mesh.ground.TreeMesher;
import org.serdica.app.scene.mesh.ground.Trees;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** The trees of a cell in the scene: a mesh for each detail, made when it is first wanted. */
final class TreeCellView {
    private static final TreeDetail[] DETAILS = TreeDetail.values();

    private final TreeCells.Cell cell;
    private final Trees trees;
    private final double baseZ;
    private final @Nullable MeshView[] views = new MeshView[DETAILS.length];
    private final boolean[] outdated = new boolean[DETAILS.length];
    private TreeDetail wanted = TreeDetail.FAR;
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

    void want(TreeDetail detail, double distance) {
        wanted = detail;
        distanceM = distance;
    }

    TreeDetail wanted() {
        return wanted;
    }

    boolean hasWanted() {
        return views[wanted.ordinal()] != null && !outdated[wanted.ordinal()];
    }

    /** The number of the square that the cell's trees stand in. */
    long square() {
        return TreeCells.square(trees, cell.members()[0]);
    }

    /** Takes over what an older cell of the same square shows, to be made anew only where trees differ. */
    void inherit(TreeCellView older) {
        boolean same = trees.hasSame(cell.members(), older.trees, older.cell.members());
        for (int d = 0; d < views.length; d++) {
            views[d] = older.views[d];
            outdated[d] = views[d] != null && !same;
            older.views[d] = null;
        }
    }

    int triangles() {
        int each = 0;
        for (TreeDetail detail : DETAILS) {
            each += views[detail.ordinal()] == null ? 0 : detail.triangles();
        }
        return cell.members().length * each;
    }

    /** About what a mesh takes on the graphics card: 36 bytes a vertex, 2 an index. */
    private long bytes(TreeDetail detail) {
        return cell.members().length * (detail.points() * 36L + detail.triangles() * 6L);
    }

    /** A mesh ready to go into the scene. */
    record Built(TreeCellView cell, TreeDetail detail, MeshView view, long bytes) {
        int triangles() {
            return cell.cell.members().length * detail.triangles();
        }
    }

    /** Makes a mesh; on any thread. */
    Built build(TreeDetail detail) {
        TreeMesher.Mesh mesh = TreeMesher.mesh(trees, cell.members(), baseZ, detail);
        MeshView view = new MeshView(fx(mesh));
        view.setMouseTransparent(true);
        view.setCullFace(CullFace.BACK);
        view.setVisible(false);
        return new Built(this, detail, view, bytes(detail));
    }

    /** Puts a mesh into the scene in place of an older one. */
    void take(Built built, Group parent) {
        int d = built.detail().ordinal();
        MeshView old = views[d];
        if (old != null) {
            parent.getChildren().remove(old);
        }
        parent.getChildren().add(built.view());
        views[d] = built.view();
        outdated[d] = false;
    }

    private static TriangleMesh fx(TreeMesher.Mesh m) {
        TriangleMesh mesh = FxMeshes.mesh(m.points(), m.triangles(), m.textures(), m.triangles());
        int[] smoothing = new int[m.triangleCount()];
        Arrays.fill(smoothing, 0, m.trunkFrom(), 1);
        mesh.getFaceSmoothingGroups().setAll(smoothing);
        return mesh;
    }

    /** Shows the wanted mesh, or until it is there the next coarser one, or else any. */
    void show(Material material, long frameNumber) {
        lastShown = frameNumber;
        MeshView use = views[wanted.ordinal()];
        for (int d = wanted.ordinal() - 1; use == null && d >= 0; d--) {
            use = views[d];
        }
        for (int d = wanted.ordinal() + 1; use == null && d < views.length; d++) {
            use = views[d];
        }
        for (MeshView view : views) {
            if (view != null) {
                view.setVisible(view == use);
                if (view == use && view.getMaterial() != material) {
                    view.setMaterial(material);
                }
            }
        }
    }

    void hide() {
        for (MeshView view : views) {
            if (view != null) {
                view.setVisible(false);
            }
        }
    }

    long lastShown() {
        return lastShown;
    }

    /** Gives its meshes up and says how many triangles they had. */
    int forget(Group parent) {
        int count = triangles();
        for (int d = 0; d < views.length; d++) {
            if (views[d] != null) {
                parent.getChildren().remove(views[d]);
                views[d] = null;
            }
        }
        return count;
    }
}

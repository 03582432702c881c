package org.serdica.app.scene.fx.marker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.fxyz3d.geometry.Point3D;
import org.fxyz3d.shapes.primitives.CuboidMesh;
import org.fxyz3d.shapes.primitives.FrustumMesh;
import org.fxyz3d.shapes.primitives.TriangulatedMesh;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectFilter;

/**
 * Radio sites in the scene: a tapering mast with a panel for each sector, and a slender leaf before each panel that shows
 * where it looks. Leaves keep a readable size: short beside the houses, longer far away. All sites share three meshes.
 */
final class RadioMasts {
    private static final double LEAF_M = 8;
    private static final double LEAF_HALF_M = 1.35;
    private static final double LEAF_THICK_M = 0.3;
    private static final int LEAF_STEPS = 12;
    private static final double PANEL_WIDE_M = 0.4;
    private static final double PANEL_TALL_M = 1.5;
    private static final double PANEL_DEEP_M = 0.16;
    private static final double PANEL_OUT_M = 0.25;
    /** Under the leaf, which would hide it otherwise. */
    private static final double PANEL_BELOW_M = 0.6;

    private static final double MAST_FOOT_M = 0.45;
    private static final double MAST_TOP_M = 0.12;
    /** A pole on a roof is slimmer than a mast of this height. */
    private static final double FULL_MAST_M = 20;

    private static final double SLIMMEST = 0.3;
    private static final double TRUE_SIZE_AT_M = 260;
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 3.2;
    private static final double FAR_M = 3500;
    private static final double PANELS_UP_TO_M = 600;

    private static final Color LEAF = Color.web("#877cb4");
    private static final Color PANEL = Color.web("#e9e7e3");
    private static final Color STEEL = Color.web("#a5a3a0");

    private final Group node = new Group();
    private final List<Mast> masts = new ArrayList<>();
    private final PhongMaterial steel = new PhongMaterial(STEEL);
    private final PhongMaterial violet = new PhongMaterial(LEAF);
    private final PhongMaterial white = new PhongMaterial(PANEL);
    private final TriangleMesh mastMesh = mast();
    private final TriangleMesh panelMesh =
            (TriangleMesh) new CuboidMesh(PANEL_WIDE_M, PANEL_TALL_M, PANEL_DEEP_M, 0, new Point3D(0, 0, 0)).getMesh();
    private final TriangleMesh leafMesh = leaf();

    /** A site's node; {@code size} grows its leaves. */
    private record Mast(RadioSite site, Group node, Group panels, Scale size) {}

    RadioMasts() {
        node.setMouseTransparent(true);
    }

    Group node() {
        return node;
    }

    void replace(List<RadioSite> sites, FxFrame frame) {
        masts.clear();
        for (RadioSite site : sites) {
            masts.add(build(site, frame));
        }
        node.getChildren().setAll(masts.stream().map(Mast::node).toList());
    }

    /** @param filter which sites have their masts shown */
    void frame(FrameContext context, boolean visible, double opacity, ObjectFilter filter) {
        node.setVisible(visible && opacity > 0.3);
        if (!node.isVisible()) {
            return;
        }
        for (Mast mast : masts) {
            double dx = mast.site().x() - context.camera().x();
            double dy = mast.site().y() - context.camera().y();
            double dz = mast.site().topZ() - context.camera().z();
            double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
            CityObject object = mast.site().object();
            mast.node().setVisible(distance < FAR_M && filter.test(object.tile(), object.index()));
            mast.panels().setVisible(distance < PANELS_UP_TO_M);
            double size = Math.clamp(distance / TRUE_SIZE_AT_M, SMALLEST, LARGEST);
            if (Math.abs(size - mast.size().getX()) > 0.03) {
                mast.size().setX(size);
                mast.size().setY(size);
                mast.size().setZ(size);
            }
        }
    }

    private Mast build(RadioSite site, FxFrame frame) {
        MeshView pole = view(mastMesh, steel);
        double thick = Math.clamp(site.heightM() / FULL_MAST_M, SLIMMEST, 1);
        pole.getTransforms().add(new Scale(thick, site.heightM(), thick));
        Group leaves = new Group();
        Group panels = new Group();
        Scale size = new Scale(1, 1, 1);
        for (RadioSite.Sector sector : site.sectors()) {
            Translate place = new Translate(sector.x() - site.x(), site.footZ() - sector.z(), sector.y() - site.y());
            Rotate azimuth = new Rotate(sector.azimuthDeg(), Rotate.Y_AXIS);
            MeshView leaf = view(leafMesh, violet);
            leaf.getTransforms()
                    .addAll(
                            place,
                            size,
                            azimuth,
                            new Rotate(-Math.min(15, sector.tiltDeg()), Rotate.X_AXIS),
                            // From the plane it was drawn in to lying level, pointing north.
                            new Rotate(90, Rotate.X_AXIS));
            leaves.getChildren().add(leaf);
            MeshView panel = view(panelMesh, white);
            panel.getTransforms().addAll(place, azimuth, new Translate(0, PANEL_BELOW_M, PANEL_OUT_M));
            panels.getChildren().add(panel);
        }
        Group all = new Group(pole, panels, leaves);
        all.setTranslateX(frame.toFxX(site.x()));
        all.setTranslateY(frame.toFxY(site.footZ()));
        all.setTranslateZ(frame.toFxZ(site.y()));
        return new Mast(site, all, panels, size);
    }

    private static MeshView view(TriangleMesh mesh, PhongMaterial material) {
        MeshView view = new MeshView(mesh);
        view.setMaterial(material);
        view.setCullFace(CullFace.NONE);
        return view;
    }

    /** A pole one metre high that stands on the origin. */
    private static TriangleMesh mast() {
        FrustumMesh frustum =
                new FrustumMesh(MAST_FOOT_M, MAST_TOP_M, 1, 0, new Point3D(0, 0, 0), new Point3D(0, -1, 0));
        return (TriangleMesh) frustum.getMesh();
    }

    /** A flat leaf in the plane of x and y that points along y, broadest past its middle, thick along z. */
    private static TriangleMesh leaf() {
        List<Point3D> right = new ArrayList<>();
        List<Point3D> left = new ArrayList<>();
        for (int i = 1; i < LEAF_STEPS; i++) {
            double along = (double) i / LEAF_STEPS;
            double half = LEAF_HALF_M * Math.sin(Math.PI * Math.pow(along, 1.4));
            right.add(new Point3D(half, LEAF_M * along, 0));
            left.addFirst(new Point3D(-half, LEAF_M * along, 0));
        }
        List<Point3D> outline = new ArrayList<>();
        outline.add(new Point3D(0, 0, 0));
        outline.addAll(right);
        outline.add(new Point3D(0, LEAF_M, 0));
        outline.addAll(left);
        // The other way round, its upper face would have the light of its lower one.
        Collections.reverse(outline);
        return (TriangleMesh) new TriangulatedMesh(outline, LEAF_THICK_M).getMesh();
    }
}

package org.serdica.app.scene.fx.marker;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import org.fxyz3d.geometry.Point3D;
import org.fxyz3d.shapes.primitives.FrustumMesh;
import org.fxyz3d.shapes.primitives.TriangulatedMesh;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectFilter;

/**
 * Radio sites in the scene: a tapering mast with a wedge for each sector, grown with the distance so that directions
 * stay readable. All sites share two meshes.
 */
final class RadioMasts {
    private static final double WEDGE_M = 9;
    private static final double WEDGE_HALF_DEG = 26;
    private static final double WEDGE_THICK_M = 0.7;
    private static final double MAST_FOOT_M = 0.55;
    private static final double MAST_TOP_M = 0.2;
    private static final double TRUE_SIZE_UP_TO_M = 260;
    private static final double LARGEST = 3;
    private static final double FAR_M = 3500;
    private static final int ARC_STEPS = 8;

    private static final Color[] SECTORS = {Color.web("#6d6496"), Color.web("#857da8"), Color.web("#9d96b9")};
    private static final Color STEEL = Color.web("#a5a3a0");

    private final Group node = new Group();
    private final List<Mast> masts = new ArrayList<>();
    private final PhongMaterial steel = new PhongMaterial(STEEL);
    private final PhongMaterial[] sectors = new PhongMaterial[SECTORS.length];
    private final TriangleMesh mastMesh;
    private final TriangleMesh wedgeMesh;

    /** A site's node; {@code size} grows its wedges. */
    private record Mast(RadioSite site, Group node, Scale size) {}

    RadioMasts() {
        for (int i = 0; i < sectors.length; i++) {
            sectors[i] = new PhongMaterial(SECTORS[i]);
        }
        mastMesh = mast();
        wedgeMesh = wedge();
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
            double size = Math.clamp(distance / TRUE_SIZE_UP_TO_M, 1, LARGEST);
            if (Math.abs(size - mast.size().getX()) > 0.03) {
                mast.size().setX(size);
                mast.size().setY(size);
                mast.size().setZ(size);
            }
        }
    }

    private Mast build(RadioSite site, FxFrame frame) {
        MeshView pole = view(mastMesh, steel);
        pole.getTransforms().add(new Scale(1, site.heightM(), 1));
        Group head = new Group();
        Scale size = new Scale(1, 1, 1);
        head.getTransforms().add(size);
        head.setTranslateY(-site.heightM());
        for (int s = 0; s < site.sectors().size(); s++) {
            RadioSite.Sector sector = site.sectors().get(s);
            MeshView wedge = view(wedgeMesh, sectors[s % sectors.length]);
            wedge.getTransforms()
                    .addAll(
                            new Rotate(sector.azimuthDeg(), Rotate.Y_AXIS),
                            new Rotate(-Math.min(15, sector.tiltDeg()), Rotate.X_AXIS),
                            // From the plane it was drawn in to lying level, pointing north.
                            new Rotate(90, Rotate.X_AXIS));
            head.getChildren().add(wedge);
        }
        Group all = new Group(pole, head);
        all.setTranslateX(frame.toFxX(site.x()));
        all.setTranslateY(frame.toFxY(site.footZ()));
        all.setTranslateZ(frame.toFxZ(site.y()));
        return new Mast(site, all, size);
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

    /** A flat wedge in the plane of x and y that points along y, thick along z. */
    private static TriangleMesh wedge() {
        List<Point3D> outline = new ArrayList<>();
        outline.add(new Point3D(0, 0, 0));
        for (int i = 0; i <= ARC_STEPS; i++) {
            double a = Math.toRadians(-WEDGE_HALF_DEG + 2 * WEDGE_HALF_DEG * i / ARC_STEPS);
            outline.add(new Point3D(WEDGE_M * Math.sin(a), WEDGE_M * Math.cos(a), 0));
        }
        return (TriangleMesh) new TriangulatedMesh(outline, WEDGE_THICK_M).getMesh();
    }
}

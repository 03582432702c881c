package org.serdica.app.scene.fx;

import java.util.function.IntPredicate;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.mesh.interior.CutawayMesh;
import org.serdica.app.scene.mesh.interior.OpenBuilding;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** One opened building as a node. */
final class OpenBuildingView {
    private final OpenBuilding building;
    private final MeshView view = new MeshView();
    private final PhongMaterial material = new PhongMaterial();
    private final TexelImage texels;
    private int hazeStep = -1;

    /** @param mesh of the building, nothing where all of it is hidden */
    OpenBuildingView(OpenBuilding building, @Nullable TriangleMesh mesh) {
        this.building = building;
        CutawayMesh m = building.mesh();
        texels = new TexelImage(m.width(), m.height(), m.paint(o -> false, 0));
        material.setDiffuseMap(texels.image());
        view.setMesh(mesh);
        view.setMaterial(material);
        view.setMouseTransparent(true);
        // Walls that were cut, and rooms, are seen from both sides.
        view.setCullFace(CullFace.NONE);
    }

    /** The building's triangles for JavaFX; safe on any thread. */
    static @Nullable TriangleMesh meshOf(CutawayMesh m) {
        if (m.triangleCount() == 0) {
            return null;
        }
        TriangleMesh mesh = FxMeshes.mesh(m.points(), m.corner(), m.uv(), m.texel());
        mesh.getFaceSmoothingGroups().setAll(new int[m.triangleCount()]);
        return mesh;
    }

    OpenBuilding building() {
        return building;
    }

    MeshView view() {
        return view;
    }

    void mark(IntPredicate selected, int rgb, IntPredicate hovered, int hoverRgb) {
        CutawayMesh m = building.mesh();
        int[] argb = m.paint(selected, rgb);
        int[] under = m.paint(hovered, hoverRgb);
        int[] plain = m.paint(o -> false, 0);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = argb[i] == plain[i] ? under[i] : argb[i];
        }
        texels.replace(argb);
    }

    /** Keeps its place while a city that is still being read moves its origin, and its air. */
    void follow(CameraPose camera, Frame frame, Haze haze) {
        Frame made = building.mesh().frame();
        view.setTranslateX(made.originX() - frame.originX());
        view.setTranslateY(frame.originZ() - made.originZ());
        view.setTranslateZ(made.originY() - frame.originY());
        Bounds b = building.plan().interior().root().bounds();
        double dx = b.centreX() - camera.x();
        double dy = b.centreY() - camera.y();
        double dz = b.centreZ() - camera.z();
        int step = haze.step(Math.sqrt(dx * dx + dy * dy + dz * dz));
        if (step != hazeStep) {
            hazeStep = step;
            material.setDiffuseColor(Haze.tint(step, 1));
            material.setSelfIlluminationMap(step == 0 ? null : haze.glow(step, 1));
        }
    }
}

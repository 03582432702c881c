package org.serdica.app.scene.fx.field;

import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxMeshes;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.fx.TexelImage;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.app.scene.mesh.facade.SurfaceField;

/** The map over one tile on the screen. JavaFX thread. */
final class FieldOverlay {
    private final FacadeSamples samples;
    private final int edition;
    private final MeshView view = new MeshView();
    private final PhongMaterial material = new PhongMaterial();
    private @Nullable TexelImage image;
    private @Nullable SurfaceField shown;
    private int hazeStep = -1;

    FieldOverlay(FacadeSamples samples, int edition) {
        this.samples = samples;
        this.edition = edition;
        if (samples.mesh().triangleCount() > 0) {
            view.setMesh(FxMeshes.mesh(
                    samples.mesh().points(),
                    samples.mesh().corner(),
                    samples.textureCoordinates(),
                    samples.mesh().corner()));
        }
        view.setMaterial(material);
        view.setCullFace(CullFace.NONE);
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    MeshView view() {
        return view;
    }

    FacadeSamples samples() {
        return samples;
    }

    boolean shows(SurfaceField field) {
        return shown == field;
    }

    /** Whether it may stand in for a newer state of that field. */
    boolean isOfSubject(SurfaceField field) {
        SurfaceField now = shown;
        return now != null && now.subject().equals(field.subject());
    }

    /** Whether the objects it covers are those that are drawn now. */
    boolean isOf(int nowEdition) {
        return edition == nowEdition;
    }

    void show(SurfaceField field, int[] texels) {
        shown = field;
        TexelImage known = image;
        if (known == null) {
            known = new TexelImage(samples.width(), samples.height(), texels);
            image = known;
            material.setDiffuseMap(known.image());
        } else {
            known.replace(texels);
        }
    }

    void air(Haze haze, double distanceM) {
        int step = haze.step(distanceM);
        if (step != hazeStep) {
            hazeStep = step;
            // The texels are premultiplied already; only the air's share is taken off.
            material.setDiffuseColor(Haze.tint(step, 1));
        }
    }
}

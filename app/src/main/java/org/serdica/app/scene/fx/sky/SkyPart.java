package org.serdica.app.scene.fx.sky;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.mesh.ground.GroundColours;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.app.scene.mesh.light.Daylight;
import org.serdica.app.scene.mesh.light.Rgb;
import org.serdica.model.city.City;

/**
 * The sky as a dome around the camera and the plain out to the horizon as a disc under it, both with a gradient as their
 * only texture and lit by nothing. The plain fades into the air's colour, and the sky begins with it.
 */
public final class SkyPart implements ScenePart {
    private static final int TEXELS = 256;

    private final Sunshine sunshine;
    private final Haze haze;
    private final WritableImage skyColours = new WritableImage(1, TEXELS);
    private final WritableImage plainColours = new WritableImage(TEXELS, 1);
    private final MeshView dome = new MeshView(SkyMeshes.dome());
    private final MeshView plain = new MeshView(SkyMeshes.plain());
    private final Group root = new Group(dome, plain);
    private FxFrame frame;
    private double plainZ;
    private double paintedClearM;

    public SkyPart(Sunshine sunshine, Haze haze, FxFrame frame) {
        this.sunshine = sunshine;
        this.haze = haze;
        this.frame = frame;
        dome.setMaterial(glowing(skyColours));
        plain.setMaterial(glowing(plainColours));
        for (MeshView view : new MeshView[] {dome, plain}) {
            view.setCullFace(CullFace.NONE);
        }
        root.setMouseTransparent(true);
        sunshine.daylightProperty().addListener((o, before, now) -> paint(now));
        paint(sunshine.daylightProperty().get());
    }

    private static PhongMaterial glowing(WritableImage colours) {
        PhongMaterial material = new PhongMaterial(Color.BLACK);
        material.setSpecularColor(Color.BLACK);
        material.setSelfIlluminationMap(colours);
        return material;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> unlit() {
        return Optional.of(root);
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        plainZ = GroundSurface.of(now).plainZ();
    }

    @Override
    public void frame(FrameContext context) {
        if (haze.clearM() != paintedClearM) {
            paintPlain(sunshine.daylightProperty().get());
        }
        double x = frame.toFxX(context.camera().x());
        double z = frame.toFxZ(context.camera().y());
        dome.setTranslateX(x);
        dome.setTranslateY(frame.toFxY(context.camera().z()));
        dome.setTranslateZ(z);
        plain.setTranslateX(x);
        plain.setTranslateY(frame.toFxY(plainZ) + 2);
        plain.setTranslateZ(z);
    }

    private void paint(Daylight light) {
        haze.setRgb(light.horizonRgb());
        PixelWriter sky = skyColours.getPixelWriter();
        for (int i = 0; i < TEXELS; i++) {
            // From straight up at the top of the texture to the horizon at its foot; quick near the horizon.
            double up = 1 - (double) i / (TEXELS - 1);
            double t = 1 - Math.pow(1 - up, 2.2);
            sky.setArgb(0, i, 0xFF000000 | Rgb.mix(light.horizonRgb(), light.zenithRgb(), t));
        }
        paintPlain(light);
    }

    private void paintPlain(Daylight light) {
        paintedClearM = haze.clearM();
        PixelWriter ground = plainColours.getPixelWriter();
        int land = Rgb.times(GroundColours.OPEN_COUNTRY, light.groundRgb());
        for (int i = 0; i < TEXELS; i++) {
            double u = (double) i / (TEXELS - 1);
            double air = haze.onGround(u * SkyMeshes.PLAIN_M);
            ground.setArgb(i, 0, 0xFF000000 | Rgb.mix(land, light.horizonRgb(), air));
        }
    }
}

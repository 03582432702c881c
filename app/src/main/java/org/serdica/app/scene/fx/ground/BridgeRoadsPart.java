package org.serdica.app.scene.fx.ground;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.Observable;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.FxMeshes;
import org.serdica.app.scene.fx.Haze;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.sky.Sunshine;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.ground.BridgeDeck;
import org.serdica.app.scene.mesh.ground.PatchImage;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;

/** The streets on bridges, which the ground below does not show. */
final class BridgeRoadsPart implements ScenePart {
    private final SceneModel model;
    private final Sunshine sunshine;
    private final Haze haze;
    private final Group ribbons = new Group();
    private final AmbientLight white = new AmbientLight(Color.WHITE);
    private final Group root = new Group(white, ribbons);
    private final NewestWork planning;
    private final NewestWork lighting;
    private List<BridgeDeck> decks = List.of();

    BridgeRoadsPart(SceneModel model, Sunshine sunshine, Haze haze, Executor fxThread) {
        this.model = model;
        this.sunshine = sunshine;
        this.haze = haze;
        planning = new NewestWork("bridges", fxThread);
        lighting = new NewestWork("bridge-light", fxThread);
        white.getScope().add(ribbons);
        root.setMouseTransparent(true);
        sunshine.lightProperty().addListener((Observable o) -> relight());
        sunshine.daylightProperty().addListener((o, before, now) -> white.setColor(FxColours.of(now.groundRgb())));
        white.setColor(FxColours.of(sunshine.daylightProperty().get().groundRgb()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<Node> unlit() {
        return Optional.of(ribbons);
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        planning.submit(() -> BridgeDeck.of(now), this::replace);
    }

    private void replace(List<BridgeDeck> made) {
        decks = made;
        ribbons.getChildren().clear();
        for (BridgeDeck deck : made) {
            MeshView view =
                    new MeshView(FxMeshes.mesh(deck.points(), deck.triangles(), deck.textures(), deck.triangles()));
            PhongMaterial material = new PhongMaterial(Color.WHITE);
            material.setSpecularColor(Color.BLACK);
            material.setDiffuseMap(new WritableImage(PatchImage.SIZE, PatchImage.SIZE));
            view.setMaterial(material);
            view.setCullFace(CullFace.BACK);
            view.setMouseTransparent(true);
            view.setVisible(false);
            ribbons.getChildren().add(view);
        }
        relight();
    }

    private void relight() {
        List<BridgeDeck> of = decks;
        SunLight sun = sunshine.lightProperty().get().sun();
        lighting.submit(() -> of.stream().map(deck -> deck.lit(sun)).toList(), pictures -> {
            if (of == decks) {
                for (int i = 0; i < pictures.size(); i++) {
                    show((MeshView) ribbons.getChildren().get(i), pictures.get(i));
                }
            }
        });
    }

    private static void show(MeshView view, int[] argb) {
        int n = PatchImage.SIZE;
        if (view.getMaterial() instanceof PhongMaterial material
                && material.getDiffuseMap() instanceof WritableImage picture) {
            picture.getPixelWriter().setPixels(0, 0, n, n, PixelFormat.getIntArgbInstance(), argb, 0, n);
            view.setVisible(true);
        }
    }

    @Override
    public void frame(FrameContext context) {
        ribbons.setVisible(model.layer(Layer.TRANSPORT).isVisible()
                && model.layer(Layer.BRIDGES).isVisible());
        if (!context.moving()) {
            return;
        }
        for (int i = 0; i < decks.size(); i++) {
            PatchImage area = decks.get(i).area();
            double dx = area.west() + area.sideM() / 2 - context.camera().x();
            double dy = area.north() - area.sideM() / 2 - context.camera().y();
            double dz = decks.get(i).topZ() - context.camera().z();
            int step = haze.step(Math.sqrt(dx * dx + dy * dy + dz * dz));
            if (ribbons.getChildren().get(i) instanceof MeshView view
                    && view.getMaterial() instanceof PhongMaterial material
                    && material.getSelfIlluminationMap() != haze.glow(step, 1)) {
                material.setDiffuseColor(Haze.tint(step, 1));
                material.setSelfIlluminationMap(haze.glow(step, 1));
            }
        }
    }

    @Override
    public boolean isSettled() {
        return planning.isIdle() && lighting.isIdle();
    }
}

package org.serdica.app.scene.fx.ground;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.sky.SkyPart;
import org.serdica.app.scene.fx.sky.Sunshine;
import org.serdica.app.scene.mesh.light.SkyPlace;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** All that surrounds the buildings of a view, put together: sky, ground, trees, and the sun over them. */
public record Scenery(Sunshine sunshine, SkyPart sky, GroundPart ground, TreesPart trees) {

    /**
     * Adds sky, ground and trees to a view and lets its sun follow the model's time.
     *
     * @param places where a city's frame lies on the globe
     * @param fxThread runs things on the JavaFX thread, {@code Platform::runLater}
     */
    public static Scenery addTo(CityView view, Function<Frame, SkyPlace> places, Executor fxThread) {
        SceneModel model = view.model();
        Sunshine sunshine = new Sunshine(model, places, fxThread, view.firstPicture());
        SkyPart sky = new SkyPart(sunshine, view.haze(), FxFrame.of(model.city().frame()));
        GroundPart ground = new GroundPart(model, sunshine, view.haze(), fxThread);
        TreesPart trees = new TreesPart(model, view.haze(), fxThread);
        view.addPart(sky);
        view.addPart(ground);
        view.addPart(trees);
        view.addPart(new BridgeRoadsPart(model, sunshine, view.haze(), fxThread));
        view.addPart(new GroundHighlights(model));
        sunshine.lightProperty().addListener((o, before, now) -> view.lightBy(now.sun(), now.differs()));
        view.lightBy(sunshine.lightProperty().get().sun(), Bounds.EVERYWHERE);
        return new Scenery(sunshine, sky, ground, trees);
    }
}

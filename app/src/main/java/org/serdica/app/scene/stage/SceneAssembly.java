package org.serdica.app.scene.stage;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.ground.GroundPart;
import org.serdica.app.scene.fx.sky.Sunshine;
import org.serdica.app.scene.mesh.facade.FacadeSkinner;
import org.serdica.app.scene.mesh.light.SkyPlace;

/**
 * A view with everything in it.
 *
 * @param ground takes maps that lie on the ground
 */
public record SceneAssembly(CityView view, Sunshine sunshine, GroundPart ground) {
    /** Puts it together, on the JavaFX thread. */
    public static SceneAssembly assemble(SceneModel model) {
        Executor fxThread = Platform::runLater;
        CityView view = new CityView(model);
        Sunshine sunshine = new Sunshine(model, frame -> SkyPlace.SOFIA, fxThread);
        GroundPart ground = new GroundPart(model, sunshine, view.haze(), fxThread);
        view.addPart(ground);
        view.setSkinner(new FacadeSkinner());
        sunshine.lightProperty().addListener((o, before, now) -> view.sunProperty().set(now.sun()));
        return new SceneAssembly(view, sunshine, ground);
    }
}

package org.serdica.app.scene.stage;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.change.ChangesPart;
import org.serdica.app.scene.fx.ground.GroundPart;
import org.serdica.app.scene.fx.ground.Scenery;
import org.serdica.app.scene.fx.label.MapLabels;
import org.serdica.app.scene.fx.marker.CityMarkers;
import org.serdica.app.scene.fx.sky.Sunshine;
import org.serdica.app.scene.mesh.facade.FacadeSkinner;

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
        Scenery scenery = Scenery.addTo(view, SkyPlaces::of, fxThread);
        view.firstPicture().thenRun(() -> view.setSkinner(new FacadeSkinner()));
        view.addPart(new ChangesPart(model));
        CityMarkers markers = new CityMarkers(view);
        view.addPart(markers);
        view.pickMarks(markers::markerAt);
        view.addPart(new MapLabels(view));
        return new SceneAssembly(view, scenery.sunshine(), scenery.ground());
    }
}

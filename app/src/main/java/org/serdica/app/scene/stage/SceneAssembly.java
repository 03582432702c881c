package org.serdica.app.scene.stage;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.change.ChangesPart;
import org.serdica.app.scene.fx.field.SurfaceFieldPart;
import org.serdica.app.scene.fx.ground.GroundPart;
import org.serdica.app.scene.fx.ground.Scenery;
import org.serdica.app.scene.fx.label.MapLabels;
import org.serdica.app.scene.fx.marker.CityMarkers;
import org.serdica.app.scene.fx.sky.Sunshine;
import org.serdica.app.scene.map.CityMap;
import org.serdica.app.scene.mesh.facade.FacadeSkinner;

/** A view with everything in it. */
public record SceneAssembly(CityView view, Sunshine sunshine) {
    /** Puts it together, on the JavaFX thread. */
    public static SceneAssembly assemble(SceneModel model) {
        Executor fxThread = Platform::runLater;
        CityView view = new CityView(model);
        Scenery scenery = Scenery.addTo(view, SkyPlaces::of, fxThread);
        view.firstPicture().thenRun(() -> view.setSkinner(new FacadeSkinner()));
        view.addPart(new ChangesPart(model));
        SurfaceFieldPart facades = new SurfaceFieldPart(model, view.haze(), fxThread);
        view.addPart(facades);
        CityMarkers markers = new CityMarkers(view);
        view.addPart(markers);
        view.pickMarks(markers::markerAt);
        view.addPart(new MapLabels(view));
        layMaps(model, scenery.ground(), facades);
        return new SceneAssembly(view, scenery.sunshine());
    }

    /** What the model says lies over the city goes to those that paint it. */
    private static void layMaps(SceneModel model, GroundPart ground, SurfaceFieldPart facades) {
        Runnable lay = () -> {
            CityMap map = model.map().isVisible() ? model.mapProperty().get() : null;
            CityMap shown = map == null ? null : map.faded(model.map().getOpacity());
            ground.setOverlay(shown);
            facades.show(shown);
        };
        model.mapProperty().addListener((o, before, now) -> lay.run());
        model.map().visibleProperty().addListener((o, before, now) -> lay.run());
        model.map().opacityProperty().addListener((o, before, now) -> lay.run());
    }
}

package org.serdica.app.scene.fx.marker;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sensors and radio sites of the city as markers, following the layers' visibility, the filter and the selection. */
public final class CityMarkers implements ScenePart {
    private static final Logger LOG = LoggerFactory.getLogger(CityMarkers.class);

    /** How near the pointer must come to a marker to mean it. */
    public static final double REACH_PX = 12;

    private final CityView view;
    private final RadioMasts masts = new RadioMasts();
    private final PinPainter painter = new PinPainter();
    private MarkedPlaces places = MarkedPlaces.NONE;
    private PinArrangement pins = new PinArrangement(List.of());
    private boolean dirty = true;
    private double width;
    private double height;
    private int generation;
    private boolean collecting;

    public CityMarkers(CityView view) {
        this.view = view;
        SceneModel model = view.model();
        view.overlay().getChildren().addFirst(painter.canvas());
        InvalidationListener redraw = o -> dirty = true;
        model.filterProperty().addListener(redraw);
        model.hoveredProperty().addListener(redraw);
        model.selection().addListener((SetChangeListener<String>) c -> dirty = true);
        for (Layer layer : List.of(Layer.SENSORS, Layer.RADIO)) {
            model.layer(layer).visibleProperty().addListener(redraw);
            model.layer(layer).opacityProperty().addListener(redraw);
        }
    }

    /** The object whose marker lies nearest to a point of the view, within {@link #REACH_PX} of its rim. */
    public Optional<CityObject> markerAt(double viewX, double viewY) {
        int i = pins.at(viewX, viewY, REACH_PX);
        return i < 0 ? Optional.empty() : Optional.of(places.markers().get(i).object());
    }

    @Override
    public Node node() {
        return masts.node();
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        if (generation > 0 && marked(before).equals(marked(now)) && before.frame().equals(now.frame())) {
            return;
        }
        int mine = ++generation;
        collecting = true;
        CompletableFuture.supplyAsync(() -> MarkedPlaces.of(now))
                .whenCompleteAsync(
                        (found, trouble) -> {
                            if (mine != generation) {
                                return;
                            }
                            if (trouble == null) {
                                replace(found, frame);
                            } else {
                                collecting = false;
                                LOG.error("The city's sensors and radio sites could not be gathered", trouble);
                            }
                        },
                        Platform::runLater);
    }

    private static List<Tile> marked(City city) {
        return city.tiles().stream()
                .filter(t -> t.layer() == Layer.SENSORS || t.layer() == Layer.RADIO)
                .toList();
    }

    private void replace(MarkedPlaces found, FxFrame frame) {
        places = found;
        pins = new PinArrangement(found.markers());
        masts.replace(found.sites(), frame);
        collecting = false;
        dirty = true;
    }

    @Override
    public void frame(FrameContext context) {
        SceneModel.LayerState radio = view.model().layer(Layer.RADIO);
        masts.frame(context, radio.isVisible(), radio.getOpacity());
        boolean resized = width != context.viewWidth() || height != context.viewHeight();
        if (!dirty && !context.moving() && !resized) {
            return;
        }
        dirty = false;
        width = context.viewWidth();
        height = context.viewHeight();
        ObjectFilter filter = view.model().filterProperty().get();
        pins.arrange(new Perspective(context.camera(), width, height), i -> isShown(places.markers().get(i), filter));
        painter.paint(
                width,
                height,
                places.markers(),
                pins,
                m -> view.model().layer(m.object().tile().layer()).getOpacity(),
                view.model().selection(),
                view.model().hoveredProperty().get());
    }

    private boolean isShown(Marker marker, ObjectFilter filter) {
        CityObject object = marker.object();
        return view.model().layer(object.tile().layer()).isVisible() && filter.test(object.tile(), object.index());
    }

    @Override
    public boolean isSettled() {
        return !dirty && !collecting;
    }
}

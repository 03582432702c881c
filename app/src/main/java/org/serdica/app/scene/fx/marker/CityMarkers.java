package org.serdica.app.scene.fx.marker;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.LineOfSight;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.Effects;

/** Sensors and radio sites of the city as markers, following the layers' visibility, the filter and the selection. */
public final class CityMarkers implements ScenePart {
    /** How near the pointer must come to a marker to mean it. */
    public static final double REACH_PX = 12;

    /** From so high above a marker, walls in front do not hide it: the view is a map then. */
    private static final double SEEN_THROUGH_M = 60;

    private final CityView view;
    private final NewestWork work = new NewestWork("markers", Platform::runLater);
    private final RadioMasts masts = new RadioMasts();
    private final PinPainter painter = new PinPainter();
    private MarkedPlaces places = MarkedPlaces.NONE;
    private PinArrangement pins = new PinArrangement(List.of());
    private LineOfSight sight;
    private boolean dirty = true;
    private double width;
    private double height;
    private @Nullable City gathered;

    public CityMarkers(CityView view) {
        this.view = view;
        sight = sightOf(places.markers());
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
    public boolean isFinery() {
        return true;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        City last = gathered;
        boolean same =
                last != null && marked(last).equals(marked(now)) && last.frame().equals(now.frame());
        MarkedPlaces known = places;
        work.submit(
                () -> {
                    LineOfSight.prepare(now);
                    return same ? known : MarkedPlaces.of(now);
                },
                found -> {
                    gathered = now;
                    if (found != places) {
                        replace(found, frame);
                    }
                });
    }

    @Override
    public void cityEdited(City before, City now, Effects effects, FxFrame frame) {
        boolean touched =
                effects.layers().contains(Layer.SENSORS) || effects.layers().contains(Layer.RADIO);
        if (touched || !view.model().isDragging()) {
            cityChanged(before, now, frame);
        }
    }

    private static List<Tile> marked(City city) {
        return city.tiles().stream()
                .filter(t -> t.layer() == Layer.SENSORS || t.layer() == Layer.RADIO)
                .toList();
    }

    private void replace(MarkedPlaces found, FxFrame frame) {
        places = found;
        pins = new PinArrangement(found.markers());
        sight = sightOf(found.markers());
        masts.replace(found.sites(), frame);
        dirty = true;
    }

    @Override
    public void frame(FrameContext context) {
        SceneModel.LayerState radio = view.model().layer(Layer.RADIO);
        masts.frame(
                context,
                radio.isVisible(),
                radio.getOpacity(),
                view.model().filterProperty().get());
        boolean resized = width != context.viewWidth() || height != context.viewHeight();
        if (!dirty && !context.moving() && !resized) {
            return;
        }
        long now = System.nanoTime();
        if (context.moving()) {
            sight.moved(now);
        }
        sight.startRound(now, work.isIdle());
        width = context.viewWidth();
        height = context.viewHeight();
        ObjectFilter filter = view.model().filterProperty().get();
        double eyeZ = context.camera().z();
        pins.arrange(
                new Perspective(context.camera(), width, height),
                i -> isShown(places.markers().get(i), filter),
                i -> eyeZ - places.markers().get(i).z() > SEEN_THROUGH_M || sight.isOpen(i));
        dirty = !sight.isComplete();
        painter.paint(
                width,
                height,
                places.markers(),
                pins,
                m -> view.model().layer(m.object().tile().layer()).getOpacity(),
                view.model().selection(),
                view.model().hoveredProperty().get());
    }

    private LineOfSight sightOf(List<Marker> markers) {
        return new LineOfSight(view, new MarkerPlaces(markers), markers.size());
    }

    private record MarkerPlaces(List<Marker> markers) implements LineOfSight.Places {
        @Override
        public double x(int place) {
            return markers.get(place).x();
        }

        @Override
        public double y(int place) {
            return markers.get(place).y();
        }

        @Override
        public double z(int place) {
            return markers.get(place).z();
        }

        @Override
        public String objectId(int place) {
            return markers.get(place).object().id();
        }
    }

    private boolean isShown(Marker marker, ObjectFilter filter) {
        CityObject object = marker.object();
        return view.model().layer(object.tile().layer()).isVisible() && filter.test(object.tile(), object.index());
    }

    @Override
    public boolean isSettled() {
        return !dirty && work.isIdle();
    }
}

package org.serdica.app.scene.fx.sky;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.NewestWork;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.app.scene.mesh.ground.Trees;
import org.serdica.app.scene.mesh.interior.OpenBuildings;
import org.serdica.app.scene.mesh.light.CityShade;
import org.serdica.app.scene.mesh.light.Daylight;
import org.serdica.app.scene.mesh.light.GroundLight;
import org.serdica.app.scene.mesh.light.OpenSun;
import org.serdica.app.scene.mesh.light.SkyPlace;
import org.serdica.app.scene.mesh.light.SkylineRasteriser;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.SunPosition;

/**
 * The light over a scene: follows the model's city, moment, shadow switch and camera, works shadows out on its own thread,
 * and publishes them when they are ready. Used on the JavaFX thread.
 */
public final class Sunshine {
    /** A far city's window of shadows moves with the camera when it has come this far from the window's middle. */
    private static final double RECENTRE_M = 900;

    /** The shade in corners between buildings. */
    private static final double CORNER_REACH_M = 40;

    private static final double LONGEST_SHADOW_M = 1_500;

    private static final Set<Layer> CASTERS = casters();

    /**
     * The light at a moment.
     *
     * @param sun for walls and roofs
     * @param ground for the ground
     * @param surface the ground the shadows fall on
     * @param differs holds every place where it may differ from the light before
     */
    public record Light(SunLight sun, GroundLight ground, GroundSurface surface, Bounds differs) {}

    private record Answer(Light light, Frame frame, SkyPlace place) {}

    private record Key(City city, Bounds window, Set<Layer> casters, ObjectFilter shown, OpenBuildings opened) {}

    /** A moment's sun, and whether it casts shadows. */
    private record Moment(SunPosition sun, boolean shadows) {}

    private final SceneModel model;
    private final Function<Frame, SkyPlace> places;
    private final NewestWork work;
    private final ReadOnlyObjectWrapper<Daylight> daylight = new ReadOnlyObjectWrapper<>(Daylight.BRIGHT);
    private final ReadOnlyObjectWrapper<Light> light;
    private boolean begun;

    /** Where edits changed what casts shadows since the light was worked out last. */
    private Bounds edited = Bounds.EVERYWHERE;

    /** Grows with every edit: two edits of one place are two, though their box is the same. */
    private int edits;

    private Bounds window = Bounds.EMPTY;
    private Frame placed;
    private SkyPlace place = SkyPlace.SOFIA;

    // Only on the worker's thread.
    private @Nullable Key shadeKey;
    private @Nullable CityShade shade;
    private @Nullable Moment moment;

    /**
     * @param places where a city's frame lies on the globe; may be slow, asked on another thread
     * @param fxThread runs things on the JavaFX thread
     * @param begin shadows are worked out from then on; they take the machine's attention for a while
     */
    public Sunshine(
            SceneModel model, Function<Frame, SkyPlace> places, Executor fxThread, CompletableFuture<Void> begin) {
        this.model = model;
        this.places = places;
        placed = model.city().frame();
        work = new NewestWork("shadows", fxThread);
        light = new ReadOnlyObjectWrapper<>(
                new Light(SunLight.OPEN, GroundLight.NONE, GroundSurface.of(model.city()), Bounds.EVERYWHERE));
        InvalidationListener follow = o -> update();
        model.cityProperty().addListener((o, before, now) -> followCity(before));
        model.draggingProperty().addListener((o, before, now) -> followDrag(now));
        model.sunTimeProperty().addListener(follow);
        model.shadowsProperty().addListener(follow);
        model.filterProperty().addListener(follow);
        model.openedProperty().addListener(follow);
        for (Layer caster : CASTERS) {
            model.layer(caster).visibleProperty().addListener(follow);
        }
        model.cameraProperty().addListener((o, before, now) -> recentre(now));
        update();
        begin.thenRun(() -> {
            begun = true;
            update();
        });
    }

    public ReadOnlyObjectProperty<Daylight> daylightProperty() {
        return daylight.getReadOnlyProperty();
    }

    /** The newest light that is ready. */
    public ReadOnlyObjectProperty<Light> lightProperty() {
        return light.getReadOnlyProperty();
    }

    /** Where the sun stands now in the model's time, azimuth from the frame's north. */
    public SunPosition sunPosition() {
        return place.sunAt(model.sunTimeProperty().get().toInstant());
    }

    /** Whether the light published is the one the model asks for. */
    public boolean isSettled() {
        return work.isIdle() && (begun || window.isEmpty());
    }

    private void recentre(CameraPose camera) {
        Bounds wanted = CityShade.window(model.city(), camera.x(), camera.y());
        if (!window.isEmpty()
                && Math.hypot(wanted.centreX() - window.centreX(), wanted.centreY() - window.centreY()) > RECENTRE_M) {
            update();
        }
    }

    /** Attributes cast no shadow; and while something is dragged, its shadow waits where it was. */
    private void followCity(City before) {
        Optional<Effects> effects = model.effectsSince(before);
        edits++;
        edited = effects.isPresent() ? edited.union(effects.get().ground()) : Bounds.EVERYWHERE;
        if (!model.isDragging() && !edited.isEmpty()) {
            update();
        }
    }

    private void followDrag(boolean begins) {
        if (!begins && !edited.isEmpty()) {
            update();
        }
    }

    private void update() {
        City city = model.city();
        CameraPose camera = model.cameraProperty().get();
        daylight.set(Daylight.of(sunPosition().elevationDeg()));
        window = CityShade.window(city, camera.x(), camera.y());
        if (!begun && !window.isEmpty()) {
            return;
        }
        Set<Layer> casters = EnumSet.copyOf(CASTERS);
        casters.removeIf(layer -> !model.layer(layer).isVisible());
        Key key = new Key(
                city,
                window,
                casters,
                model.filterProperty().get(),
                model.openedProperty().get());
        boolean shadows = model.shadowsProperty().get();
        Instant when = model.sunTimeProperty().get().toInstant();
        Frame frame = city.frame();
        // What waits is forgotten for what comes: then its edits are part of the next.
        Bounds where = edited;
        int known = edits;
        SkyPlace there = frame.equals(placed) ? place : null;
        work.submit(
                () -> {
                    SkyPlace found = there == null ? places.apply(frame) : there;
                    return new Answer(light(key, new Moment(found.sunAt(when), shadows), where), frame, found);
                },
                answer -> {
                    if (edits == known) {
                        edited = Bounds.EMPTY;
                    }
                    publish(answer);
                });
    }

    private void publish(Answer answer) {
        boolean elsewhere = !answer.place().equals(place);
        placed = answer.frame();
        place = answer.place();
        if (elsewhere) {
            // A quarter to four stays a quarter to four, by the clocks of the new city.
            ZonedDateTime now = model.sunTimeProperty().get();
            model.sunTimeProperty().set(now.withZoneSameLocal(place.zone()));
        }
        daylight.set(Daylight.of(sunPosition().elevationDeg()));
        light.set(answer.light());
    }

    private Light light(Key key, Moment now, Bounds where) {
        GroundSurface surface = GroundSurface.of(key.city());
        SunPosition sun = now.sun();
        if (key.window().isEmpty()) {
            return new Light(
                    OpenSun.at(sun.azimuthDeg(), sun.elevationDeg()), GroundLight.NONE, surface, Bounds.EVERYWHERE);
        }
        boolean elsewhereSame = now.equals(moment) && sameView(key, shadeKey);
        moment = now;
        CityShade base = shade;
        if (base == null || !sameShade(key, shadeKey)) {
            boolean trees = key.casters().contains(Layer.VEGETATION);
            base = CityShade.of(
                    key.city(),
                    surface,
                    key.window(),
                    key.casters(),
                    key.shown(),
                    key.opened()::heightLimitM,
                    (trees ? Trees.of(key.city(), key.shown()) : Trees.NONE).crowns());
            shade = base;
            shadeKey = key;
        }
        CityShade.Lit lit = base.under(sun, now.shadows());
        return new Light(lit.sun(), lit.ground(), surface, elsewhereSame ? reach(where, sun) : Bounds.EVERYWHERE);
    }

    /** How far what stands in a box changes the light around it. */
    private static Bounds reach(Bounds where, SunPosition sun) {
        if (where.isEmpty() || !Double.isFinite(where.width())) {
            return where;
        }
        double steep = Math.tan(Math.toRadians(Math.max(1, sun.elevationDeg())));
        return where.expandedBy(CORNER_REACH_M + Math.min(LONGEST_SHADOW_M, where.height() / steep));
    }

    private static boolean sameView(Key a, @Nullable Key b) {
        return b != null
                && a.window().equals(b.window())
                && a.shown() == b.shown()
                && a.opened() == b.opened()
                && Objects.equals(a.casters(), b.casters());
    }

    private static boolean sameShade(Key a, @Nullable Key b) {
        return b != null && a.city() == b.city() && sameView(a, b);
    }

    /** Single trees cast shadows besides what the skyline is drawn of. */
    private static Set<Layer> casters() {
        Set<Layer> casters = EnumSet.copyOf(SkylineRasteriser.CASTERS);
        casters.add(Layer.VEGETATION);
        return casters;
    }
}

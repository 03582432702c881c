package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.TileSkinner;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Ray;

/** The 3D view of a {@link SceneModel}. It follows the model; pointer and keyboard are handled elsewhere. */
public final class CityView extends Region {
    private static final long MOVING_BYTES = 6L << 20;
    /** The first picture is of the nearest tiles only: the renderer sorts every vertex of a new mesh. */
    private static final long FIRST_BYTES = 3L << 20;

    private static final long RESTING_BYTES = 24L << 20;
    private static final double PREFERRED_WIDTH = 960;
    private static final double PREFERRED_HEIGHT = 600;

    private final SceneModel model;
    private final Pane overlay = new Pane();
    private final Pane picture = new Pane();
    private final Group world = new Group();
    private final Group partNodes = new Group();
    private final SubScene scene = new SubScene(world, 1, 1, true, SceneAntialiasing.BALANCED);
    private final ViewCamera camera = new ViewCamera();
    private final SceneLights lights = new SceneLights();
    private final Haze haze = new Haze();
    private final FrameStats stats = new FrameStats();
    private final TilesPart tiles;
    private final List<ScenePart> parts = new ArrayList<>();

    /** The parts that are told of frames: until the first picture those without which there is none. */
    private final List<ScenePart> active = new ArrayList<>();

    private final Settling settling = new Settling();
    private final FirstPicture first = new FirstPicture();
    private final PictureTaker pictures = new PictureTaker(this);
    private City city = City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0));
    private final IndexWarming indexes = new IndexWarming(city);
    private Supplier<List<Rectangle2D>> covers = List::of;
    private Marks marks = (x, y) -> Optional.empty();
    private CameraPose lastPose;
    private double lastWidth;
    private double lastHeight;
    private boolean moving;

    private final ObservableValue<Boolean> showing = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };

    public CityView(SceneModel model) {
        this.model = model;
        lastPose = model.cameraProperty().get();
        tiles = new TilesPart(model, haze, stats);
        world.getChildren().addAll(lights.node(), partNodes, tiles.translucentNode());
        scene.setCamera(camera.node());
        scene.setFill(Color.rgb(0xE4, 0xEB, 0xF0));
        // JavaFX would look for the node under the pointer by testing every triangle, on every pulse.
        scene.setMouseTransparent(true);
        world.setMouseTransparent(true);
        overlay.setPickOnBounds(false);
        // As large as the view, which what stands in it goes by; its parent would make it as small as its content.
        overlay.setManaged(false);
        picture.getChildren().addAll(scene, overlay);
        picture.setPickOnBounds(false);
        getChildren().add(picture);
        setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
        addPart(tiles);
        addPart(new OpenBuildingsPart(model, haze));
        first.shown().thenRun(() -> {
            tiles.rearrange();
            dress();
        });
        showing.addListener((o, before, now) -> runWhileNeeded());
        runWhileNeeded();
    }

    /** Frames go by while somebody looks, or waits for a picture; a view that is put away costs nothing. */
    private void runWhileNeeded() {
        if (showing.getValue() || settling.isAwaited()) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    public SceneModel model() {
        return model;
    }

    /** Flat drawings over the 3D scene: labels, rubber bands, numbers beside a handle. */
    public Pane overlay() {
        return overlay;
    }

    /** What lies over the view and hides it, in its own coordinates; asked a few times a second. */
    public void coverBy(Supplier<List<Rectangle2D>> over) {
        covers = over;
    }

    /** The parts of the view that something lies over; none in a picture of it. */
    public List<Rectangle2D> covers() {
        return pictures.isTaking() ? List.of() : covers.get();
    }

    /**
     * The sun that lights the scene; said by what knows its shadows.
     *
     * @param where it reaches other places than before
     */
    public void lightBy(SunLight sun, Bounds where) {
        lights.follow(sun);
        tiles.follow(sun, where);
    }

    /** What wraps near tiles in pictures of their facades. */
    public void setSkinner(TileSkinner skinner) {
        tiles.wear(skinner);
    }

    /** The air between the camera and the city, one for all parts. */
    public Haze haze() {
        return haze;
    }

    /** What frames cost and draw. */
    public FrameStats stats() {
        return stats;
    }

    /** Whether all colours are on the screen that the model asks for, skins aside. */
    public boolean isRepainted() {
        return tiles.isRepainted();
    }

    /** Adds something to the scene; it is told the current city at once. */
    public void addPart(ScenePart part) {
        parts.add(part);
        partNodes.getChildren().add(part.node());
        part.unlit().ifPresent(lights::leaveOut);
        if (first.isOver() || !part.isFinery()) {
            activate(part);
        }
    }

    private void activate(ScenePart part) {
        active.add(part);
        part.cityChanged(City.empty(city.frame()), city, FxFrame.of(city.frame()));
    }

    public void removePart(ScenePart part) {
        parts.remove(part);
        active.remove(part);
        partNodes.getChildren().remove(part.node());
        part.unlit().ifPresent(lights::takeIn);
    }

    private double viewWidth() {
        return Math.max(1, scene.getWidth());
    }

    private double viewHeight() {
        return Math.max(1, scene.getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (!pictures.isTaking()) {
            resizePicture(getWidth(), getHeight());
        }
    }

    /** Gives the scene another size than the view has, for a picture. */
    void resizePicture(double width, double height) {
        picture.resizeRelocate(0, 0, width, height);
        scene.setWidth(width);
        scene.setHeight(height);
        overlay.resizeRelocate(0, 0, width, height);
    }

    Pane picture() {
        return picture;
    }

    private void frame() {
        stats.begin();
        if (model.city() != city) {
            City before = city;
            city = model.city();
            tellOfCity(before, model.effectsSince(before));
        }
        // Sky and plain alone are not worth what they cost while the window comes up.
        boolean waiting = !first.isOver() && isEmpty();
        scene.setVisible(!waiting);
        if (!waiting) {
            draw();
        }
        indexes.frame(city);
        stats.end();
        first.frame(stats.drawsSomething() || (!isEmpty() && tiles.isSettled()));
        settling.frame(waiting || isSettled());
        runWhileNeeded();
    }

    private void tellOfCity(City before, Optional<Effects> effects) {
        FxFrame frame = FxFrame.of(city.frame());
        for (ScenePart part : List.copyOf(active)) {
            if (effects.isPresent()) {
                part.cityEdited(before, city, effects.get(), frame);
            } else {
                part.cityChanged(before, city, frame);
            }
        }
    }

    private boolean isEmpty() {
        return city.tiles().isEmpty() && !city.terrain().isPresent();
    }

    private void draw() {
        CameraPose pose = model.cameraProperty().get();
        double width = viewWidth();
        double height = viewHeight();
        moving = !pose.equals(lastPose) || width != lastWidth || height != lastHeight;
        lastPose = pose;
        lastWidth = width;
        lastHeight = height;
        FxFrame frame = FxFrame.of(city.frame());
        double ground = city.terrain().heightAt(pose.x(), pose.y(), city.frame().originZ());
        camera.stand(pose, frame, pose.z() - ground);
        haze.standAt(pose.z() - ground);
        FrameContext context = new FrameContext(
                pose,
                new Frustum(pose, width / height),
                width,
                height,
                perspective().pixelsPerRadian(),
                new UploadBudget(!first.isOver() ? FIRST_BYTES : moving ? MOVING_BYTES : RESTING_BYTES),
                moving,
                !first.isOver());
        for (ScenePart part : List.copyOf(active)) {
            part.frame(context);
        }
    }

    private boolean isSettled() {
        boolean settled = !moving && first.isOver();
        for (ScenePart part : active) {
            settled &= part.isSettled();
        }
        return settled;
    }

    /** The parts that have not brought all on the screen yet, for whoever waited in vain. */
    public List<String> unsettled() {
        return active.stream()
                .filter(p -> !p.isSettled())
                .map(p -> p.getClass().getSimpleName())
                .toList();
    }

    private void dress() {
        for (ScenePart part : List.copyOf(parts)) {
            if (part.isFinery()) {
                activate(part);
            }
        }
    }

    /** How places in the city and points of the view belong together now. */
    public Perspective perspective() {
        return new Perspective(model.cameraProperty().get(), viewWidth(), viewHeight());
    }

    /** What is drawn at that point of the view: a marker, the nearest visible object, or else the ground. */
    public Optional<Hit> pick(double viewX, double viewY) {
        double[] r = ray(viewX, viewY);
        return marks.markAt(viewX, viewY)
                .map(o -> hit(o, r))
                .or(() -> Picker.pick(model, model.city(), new Ray(r[0], r[1], r[2], r[3], r[4], r[5])));
    }

    /** Whether nothing stands between two places; what ends or begins within the reach of either is not in the way. */
    public boolean isClear(Point3D from, Point3D to, double reachM) {
        Ray ray = Ray.towards(from.getX(), from.getY(), from.getZ(), to.getX(), to.getY(), to.getZ());
        return Picker.pick(model, model.city(), ray)
                .map(hit -> hit.distanceM() > from.distance(to) - reachM)
                .orElse(true);
    }

    private static Hit hit(CityObject marked, double[] ray) {
        Bounds b = marked.bounds();
        double dx = b.centreX() - ray[0];
        double dy = b.centreY() - ray[1];
        double dz = b.centreZ() - ray[2];
        return new Hit(
                Optional.of(marked), -1, b.centreX(), b.centreY(), b.centreZ(), Math.sqrt(dx * dx + dy * dy + dz * dz));
    }

    /** Objects that are shown by a mark of a size on the screen, not by surfaces. */
    @FunctionalInterface
    public interface Marks {
        Optional<CityObject> markAt(double viewX, double viewY);
    }

    /** Lets a pick find marks before what stands behind them. */
    public void pickMarks(Marks shown) {
        marks = shown;
    }

    /** Where a place in the city is drawn; empty if it is behind the camera. */
    public Optional<Point2D> project(double x, double y, double z) {
        double[] out = new double[3];
        return perspective().project(x, y, z, out) ? Optional.of(new Point2D(out[0], out[1])) : Optional.empty();
    }

    /** The ray through a point of the view: origin x, y, z and unit direction x, y, z in city coordinates. */
    public double[] ray(double viewX, double viewY) {
        return perspective().ray(viewX, viewY);
    }

    /** Done when something of a city has been on the screen for the first time: now is the time for finer work. */
    public CompletableFuture<Void> firstPicture() {
        return first.shown();
    }

    /** Done when everything that the camera sees is on the screen in its final quality. */
    public CompletableFuture<Void> settled() {
        CompletableFuture<Void> next = settling.next();
        runWhileNeeded();
        return next;
    }

    /** A picture of the scene in any size, waiting until it is settled; call on the JavaFX thread. */
    public CompletableFuture<WritableImage> picture(int width, int height) {
        return pictures.take(width, height);
    }
}

package org.serdica.app.ui.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.ui.settings.Settings;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.SavedView;
import org.serdica.model.geo.Bounds;

/** What the window remembers in a project: named views, where the camera stands, how the city is shown. */
final class WindowMemory {
    /** The camera moves in every frame; it is written down when it has come to rest. */
    private static final Duration REST = Duration.seconds(1.5);

    /** A camera further off than this sees nothing of the city. */
    private static final double FAR_M = 30_000;

    private final SceneModel scene;
    private final BooleanSupplier own;
    private final Settings settings;
    private final SceneMemory shown;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ListChangeListener<Bookmark> bookmarked = change -> saveBookmarks();
    private ObservableList<Bookmark> bookmarks;
    private @Nullable OpenProject project;

    /** @param own whether what the scene shows is a state of the project: else the camera looks at something else */
    WindowMemory(SceneModel scene, Settings settings, BooleanSupplier own) {
        this.scene = scene;
        this.own = own;
        this.settings = settings;
        shown = new SceneMemory(scene);
        bookmarks = settings.bookmarks("");
        rest.setOnFinished(e -> save());
        shown.listen(o -> soon());
        scene.cameraProperty().subscribe(this::soon);
    }

    private void soon() {
        if (project != null) {
            rest.playFromStart();
        }
    }

    /** Puts things back as the project remembers them; where the camera stood is for the caller to use. */
    Optional<CameraPose> restore(OpenProject opened) {
        shown.restore(opened.settings().all());
        Bounds city = scene.city().bounds();
        return opened.views().last().map(WindowMemory::pose).filter(pose -> city.expandedBy(FAR_M)
                .containsPlan(pose.x(), pose.y()));
    }

    /** Remembers in this project from now on; named views that it has come before those known for the file. */
    void attach(OpenProject opened, String cityKey) {
        detach();
        bookmarks = settings.bookmarks(cityKey);
        List<SavedView> views = opened.views().all();
        if (!views.isEmpty()) {
            bookmarks.setAll(
                    views.stream().map(v -> new Bookmark(v.name(), pose(v))).toList());
        }
        if (opened.isWritable()) {
            project = opened;
            bookmarks.addListener(bookmarked);
            saveBookmarks();
        }
    }

    /** Writes down what is not written yet and remembers nothing more. */
    void detach() {
        save();
        bookmarks.removeListener(bookmarked);
        rest.stop();
        project = null;
    }

    // What cannot be written is told by the project itself.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void save() {
        OpenProject to = project;
        if (to == null || !own.getAsBoolean()) {
            return;
        }
        Map<String, String> before = to.settings().all();
        shown.texts().forEach((name, text) -> {
            if (!text.equals(before.get(name))) {
                to.settings().put(name, text);
            }
        });
        SavedView last = view(SavedView.LAST, scene.cameraProperty().get());
        if (!to.views().last().equals(Optional.of(last))) {
            to.views().save(last);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void saveBookmarks() {
        OpenProject to = project;
        if (to == null) {
            return;
        }
        List<SavedView> before = to.views().all();
        List<SavedView> now =
                bookmarks.stream().map(b -> view(b.name(), b.pose())).toList();
        Set<String> names = now.stream().map(SavedView::name).collect(Collectors.toSet());
        before.stream().map(SavedView::name).filter(n -> !names.contains(n)).forEach(to.views()::remove);
        now.stream().filter(v -> !before.contains(v)).forEach(to.views()::save);
    }

    private static SavedView view(String name, CameraPose p) {
        return new SavedView(name, p.x(), p.y(), p.z(), p.headingDeg(), p.pitchDeg());
    }

    private static CameraPose pose(SavedView v) {
        return new CameraPose(v.x(), v.y(), v.z(), v.headingDeg(), v.pitchDeg());
    }
}

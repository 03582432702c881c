package org.serdica.app.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.ui.PlanningDesk;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.WindowBench;
import org.serdica.app.ui.WindowTest;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.project.ProjectState.Kind;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteRequest;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.ProjectFile;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.variant.Difference;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A planner's day with a project: saved, edited, opened again; a variant, compared and exported. */
@NullUnmarked
class ProjectWindowTest extends WindowTest {
    private static final String HOUSE = "B-27";
    private static final String GONE = "B-8";

    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("plan.serdica");
        open(() -> SampleCity.of(60));
    }

    private PlanningDesk desk() {
        return bench.window.desk();
    }

    private void save() {
        FxThread.run(() -> desk().projects().answerWith((title, name) -> file));
        bench.press("Shortcut+S");
        FxThread.until(() -> desk().keeper().stateProperty().get().kind() == Kind.SAVED);
    }

    private void move(double east) {
        FxThread.run(() ->
                bench.window.edits().session().apply("Move " + HOUSE, List.of(new MoveObject(HOUSE, east, 0, 0))));
    }

    private double east() {
        return FxThread.call(
                () -> bench.scene.city().find(HOUSE).orElseThrow().bounds().minX());
    }

    private void reopen() {
        reopen("config");
    }

    private void reopen(String config) {
        FxThread.run(() -> desk().keeper().close());
        bench.close();
        bench = WindowBench.open(folder.resolve(config), () -> SampleCity.of(1));
        FxThread.run(() -> bench.window.open(List.of(file)));
        FxThread.until(() -> desk().keeper().project().isPresent());
    }

    @Test
    void anEditAndTheListToUndoItAreThereWhenTheProjectIsOpenedAgain() {
        double before = east();
        move(5);
        assertThat(bench.isShown("unsaved")).isTrue();
        save();
        assertThat(bench.isShown("unsaved")).isFalse();
        move(4);
        move(3);
        bench.press("Shortcut+Z");
        FxThread.run(() -> bench.scene.cameraProperty().set(new CameraPose(322_050, 4_730_000, 700, 10, -40)));
        FxThread.run(() -> bench.scene.shadowsProperty().set(false));
        reopen();
        assertThat(east()).isEqualTo(before + 9);
        assertThat(bench.text("city-name")).isEqualTo("plan");
        assertThat(FxThread.call(() ->
                        bench.window.edits().session().historyProperty().get().names()))
                .hasSize(3);
        assertThat(bench.scene.cameraProperty().get().x()).isEqualTo(322_050);
        assertThat(bench.scene.shadowsProperty().get()).isFalse();
        bench.press("Shortcut+Shift+Z");
        assertThat(east()).isEqualTo(before + 12);
        bench.press("Shortcut+Z");
        bench.press("Shortcut+Z");
        bench.press("Shortcut+Z");
        assertThat(east()).isEqualTo(before);
    }

    private void add(String id) throws Exception {
        Path sensors = folder.resolve(id + ".csv");
        Files.writeString(sensors, "id,class,x,y,z\n" + id + ",Tree,322010,4730010,550\n");
        FxThread.run(() -> bench.window.opener().add(LoadRequest.of(sensors)));
        FxThread.until(() -> bench.scene.city().find(id).isPresent());
    }

    @Test
    void aFileThatWasAddedIsInTheProjectWithTheEditsFromBeforeAndAfter() throws Exception {
        double before = east();
        move(5);
        add("added-first");
        move(4);
        save();
        add("added-later");
        assertThat(desk().keeper().project()).isEmpty();
        file = folder.resolve("plan-2.serdica");
        save();
        move(3);
        reopen();
        assertThat(bench.scene.city().find("added-first")).isPresent();
        assertThat(bench.scene.city().find("added-later")).isPresent();
        assertThat(east()).isEqualTo(before + 12);
        bench.press("Shortcut+Z");
        bench.press("Shortcut+Z");
        bench.press("Shortcut+Z");
        assertThat(east()).isEqualTo(before);
        assertThat(bench.scene.city().find("added-first")).isPresent();
    }

    @Test
    void editsThatWereGroupedUnderANameAreOneGroupInTheProjectToo() {
        save();
        double before = east();
        move(5);
        move(4);
        move(3);
        FxThread.run(() -> bench.window.edits().session().group(1, 3, "Across the street"));
        reopen();
        assertThat(FxThread.call(() ->
                        bench.window.edits().session().historyProperty().get().names()))
                .containsExactly("Move " + HOUSE, "Across the street");
        assertThat(east()).isEqualTo(before + 12);
        bench.press("Shortcut+Z");
        assertThat(east()).isEqualTo(before + 5);
    }

    @Test
    void aConfirmedEditIsInTheFileWhileTheWindowIsStillOpen() throws Exception {
        save();
        move(5);
        desk().keeper().project().orElseThrow().flush();
        try (OpenProject seen = ProjectFile.read(file, city -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(seen.present().city().find(HOUSE).orElseThrow().bounds().minX())
                    .isEqualTo(east());
        }
    }

    @Test
    void viewsAndLayersAreInTheProjectAndNotOnlyOnThisComputer() {
        save();
        Bookmark corner = new Bookmark("Corner", new CameraPose(322_010, 4_730_010, 600, 45, -30));
        FxThread.run(() -> {
            bench.settings
                    .bookmarks(ProjectKeeper.key(desk().keeper().project().orElseThrow()))
                    .add(corner);
            bench.scene.layer(Layer.VEGETATION).visibleProperty().set(false);
            bench.scene.layer(Layer.BUILDINGS).opacityProperty().set(0.5);
        });
        reopen("another-computer");
        assertThat(bench.scene.layer(Layer.VEGETATION).isVisible()).isFalse();
        assertThat(bench.scene.layer(Layer.BUILDINGS).getOpacity()).isEqualTo(0.5);
        assertThat(FxThread.call(() -> List.copyOf(bench.settings.bookmarks(
                        ProjectKeeper.key(desk().keeper().project().orElseThrow())))))
                .containsExactly(corner);
    }

    /** Jobs that are cancelled when they are done already, as soon as a file is there. */
    private static JobRunner cancelledTooLate(Path there) {
        JobRunner[] runner = new JobRunner[1];
        runner[0] = new JobRunner(Runnable::run, task -> {
            if (Files.exists(there)) {
                List.copyOf(runner[0].running()).forEach(RunningJob::cancel);
            }
            task.run();
        });
        return runner[0];
    }

    @Test
    void aFirstSaveThatIsCancelledTooLateIsAProjectAllTheSame() {
        bench.close();
        bench = WindowBench.open(config(), () -> SampleCity.of(60), cancelledTooLate(file));
        save();
        move(5);
        FxThread.until(() -> desk().keeper().stateProperty().get().kind() == Kind.SAVED);
        reopen();
        assertThat(FxThread.call(() ->
                        bench.window.edits().session().historyProperty().get().names()))
                .hasSize(1);
    }

    @Test
    void aSaveUnderAnotherNameThatIsCancelledTooLateGoesOnThere() throws Exception {
        Path other = folder.resolve("other.serdica");
        bench.close();
        bench = WindowBench.open(config(), () -> SampleCity.of(60), cancelledTooLate(other));
        save();
        move(5);
        FxThread.run(() -> {
            desk().projects().answerWith((title, name) -> other);
            desk().projects().saveAs(() -> {});
        });
        FxThread.until(() -> bench.text("city-name").equals("other"));
        move(5);
        FxThread.until(() -> desk().keeper().stateProperty().get().kind() == Kind.SAVED);
        // The old one is closed, and whole.
        try (OpenProject old = ProjectFile.open(file, city -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(old.journal().chosen().own()).hasSize(1);
        }
        file = other;
        reopen();
        assertThat(FxThread.call(() ->
                        bench.window.edits().session().historyProperty().get().names()))
                .hasSize(2);
    }

    @Test
    void aProjectThatSomebodyElseWorksInIsNotOpened() throws Exception {
        try (OpenProject other =
                ProjectFile.create(file, SampleCity.of(4), List.of(), Progress.NONE, CancelToken.never())) {
            FxThread.run(() -> bench.window.open(List.of(other.file())));
            FxThread.until(() -> bench.window.notices().list().stream()
                    .anyMatch(n -> n.detail().contains("open already")));
        }
        assertThat(desk().keeper().project()).isEmpty();
        assertThat(bench.scene.city().find(HOUSE)).isPresent();
    }

    @Test
    void aVariantIsBranchedComparedAndExported() throws Exception {
        save();
        move(5);
        FxThread.run(() -> desk().variants().branch("Park"));
        FxThread.until(() ->
                desk().keeper().variantProperty().get().orElseThrow().name().equals("Park"));
        City common = bench.scene.city();
        FxThread.run(() -> bench.window
                .edits()
                .session()
                .apply(
                        "Delete",
                        List.of(new RemoveObject(common.draft(common.find(GONE).orElseThrow())))));
        assertThat(bench.scene.city().find(GONE)).isEmpty();

        bench.press("Shortcut+Shift+W");
        FxThread.until(() -> desk().comparing()
                .differencesProperty()
                .get()
                .filter(l -> l.size() == 1)
                .isPresent());
        assertThat(bench.isShown("compare-bar")).isTrue();
        assertThat(bench.isOn("tab-differences")).isTrue();
        Difference gone =
                desk().comparing().differencesProperty().get().orElseThrow().getFirst();
        assertThat(gone).isInstanceOfSatisfying(Difference.OfObject.class, o -> {
            assertThat(o.objectId()).isEqualTo(GONE);
            assertThat(o.kinds()).containsExactly(Difference.Kind.REMOVED);
        });
        CameraPose before = bench.scene.cameraProperty().get();
        FxThread.run(() -> {
            ListView<?> list = (ListView<?>) bench.window.root().lookup("#differences-list");
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        bench.press("Enter");
        FxThread.until(() -> !bench.scene.cameraProperty().get().equals(before));
        bench.press("Esc");
        assertThat(desk().comparing().otherProperty().get()).isEmpty();

        Path json = folder.resolve("park.city.json");
        CityWriters.write(bench.scene.city(), WriteRequest.of(json), Progress.NONE, CancelToken.never());
        City read = new CityLoader()
                .load(LoadRequest.of(json), city -> {}, Progress.NONE, CancelToken.never())
                .city();
        assertThat(read.find(GONE)).isEmpty();
        assertThat(read.find(HOUSE)).isPresent();

        FxThread.run(() -> desk().variants().open(1));
        FxThread.until(() -> bench.scene.city().find(GONE).isPresent());
        assertThat(FxThread.call(() -> desk().variants().all())).hasSize(2);
        reopen();
        assertThat(bench.scene.city().find(GONE)).isPresent();
        FxThread.run(() -> desk().variants().open(2));
        FxThread.until(() -> bench.scene.city().find(GONE).isEmpty());
    }

    @Test
    void figuresFollowEditsAndSayWhatIsLessThanBefore() {
        City now = bench.scene.city();
        bench.press("Shortcut+Shift+F");
        FxThread.until(() -> bench.isShown("value-buildings"));
        assertThat(bench.text("value-buildings")).isEqualTo("60");
        FxThread.run(() -> bench.window
                .edits()
                .session()
                .apply(
                        "Delete",
                        List.of(new RemoveObject(now.draft(now.find(GONE).orElseThrow())))));
        FxThread.until(() -> bench.text("value-buildings").equals("59"));
        bench.press("Shortcut+Shift+W");
        bench.press("Shortcut+Shift+F");
        FxThread.until(() -> bench.isShown("change-buildings"));
        assertThat(bench.text("change-buildings")).isEqualTo("-1");
    }
}

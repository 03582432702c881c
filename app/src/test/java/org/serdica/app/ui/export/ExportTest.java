package org.serdica.app.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.WindowTest;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.CityChoice;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Export as a person uses it, on the buildings of the demo city. */
@NullUnmarked
class ExportTest extends WindowTest {
    private static final int DISTRICT = 25;

    private void openDemo() {
        Path demo = Path.of(System.getProperty("serdica.root", ".."), "assets", "demo", "buildings.gml.gz");
        assumeTrue(Files.exists(demo), "needs the demo city");
        open(() -> read(demo));
    }

    private void open(Terrain ground) {
        open(() -> SampleCity.of(60).withTerrain(ground));
    }

    private static City read(Path file) {
        try {
            return new CityLoader()
                    .load(
                            new LoadRequest(List.of(file), Optional.empty(), Optional.empty()),
                            part -> {},
                            Progress.NONE,
                            CancelToken.never())
                    .city();
        } catch (Exception e) {
            throw new AssertionError(file + " could not be read", e);
        }
    }

    /** Selects the buildings nearest to the middle. */
    private Set<String> selectDistrict() {
        Bounds b = bench.scene.city().bounds();
        Set<String> ids = bench.scene
                .city()
                .objects()
                .filter(o -> o.parent().isEmpty())
                .sorted(Comparator.comparingDouble(o -> Math.hypot(
                        o.bounds().centreX() - b.centreX(), o.bounds().centreY() - b.centreY())))
                .limit(DISTRICT)
                .map(CityObject::id)
                .collect(Collectors.toCollection(TreeSet::new));
        FxThread.run(() -> bench.scene.selection().addAll(ids));
        return ids;
    }

    private void ask(Path answer) {
        FxThread.run(() -> bench.window.exports().answerWith(plan -> answer));
        bench.press("Ctrl+Shift+S");
        assertThat(bench.isShown("export-form")).isTrue();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String id) {
        return (ComboBox<T>) bench.node(id);
    }

    private void choose(String format) {
        FxThread.run(() -> this.<WriteFormat>box("export-format")
                .setValue(CityWriters.byId(format).orElseThrow().format()));
    }

    private void go() {
        FxThread.run(() -> ((Button) bench.window.root().lookup("#export-go")).fire());
    }

    private Notice lastNotice() {
        return FxThread.call(() -> bench.window.notices().list().getLast());
    }

    @Test
    void theSelectedDistrictGoesToCityJsonAndComesBackTheSame() throws Exception {
        openDemo();
        Set<String> ids = selectDistrict();
        Path out = folder.resolve("district.city.json");
        ask(out);
        choose("cityjson");
        go();
        assertThat(bench.isShown("sheet")).isFalse();
        Notice notice = lastNotice();
        assertThat(notice.level()).isEqualTo(Notice.Level.DONE);
        assertThat(notice.text()).contains("district.city.json", "kB");
        City back = read(out);
        assertThat(back.objects().filter(o -> o.parent().isEmpty()).map(CityObject::id))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(back.frame().crs()).isEqualTo(bench.scene.city().frame().crs());
        for (String id : ids) {
            CityObject before = bench.scene.city().find(id).orElseThrow();
            CityObject after = back.find(id).orElseThrow();
            assertThat(after.attributes()).containsAllEntriesOf(before.attributes());
            assertThat(surfaces(after)).isEqualTo(surfaces(before));
            assertThat(after.children()).hasSameSizeAs(before.children());
        }
        FxThread.run(() -> notice.links().getFirst().does().run());
        assertThat(bench.isShown("shortfalls")).isTrue();
    }

    private static int surfaces(CityObject o) {
        int count = 0;
        for (int g = o.tile().geometryStart(o.index()); g < o.tile().geometryEnd(o.index()); g++) {
            count += o.tile().surfaceEnd(g) - o.tile().surfaceStart(g);
        }
        return count;
    }

    @Test
    void aFailureLeavesTheFileThatWasThereAndSaysWhy() throws Exception {
        open(Terrain.NONE);
        Path out = Files.writeString(folder.resolve("ground.tif"), "precious");
        ask(out);
        choose("geotiff");
        go();
        assertThat(lastNotice().level()).isEqualTo(Notice.Level.PROBLEM);
        assertThat(lastNotice().detail()).contains("no ground");
        assertThat(out).hasContent("precious");
    }

    @Test
    void aCrsInDegreesIsRefusedInTheForm() {
        open(Terrain.NONE);
        ask(folder.resolve("never.city.json"));
        choose("cityjson");
        FxThread.run(() -> ((TextField) bench.window.root().lookup("#export-crs")).setText("EPSG:4326"));
        go();
        assertThat(bench.text("export-problem")).contains("EPSG:4326");
        assertThat(bench.isShown("export-form")).isTrue();
    }

    @Test
    void theGroundAloneGoesIntoAGeoTiff() {
        open(new Terrain(new HeightRaster(322_000, 4_730_000, 100, 3, 3, new float[9])));
        ask(folder.resolve("ground"));
        choose("geotiff");
        assertThat(bench.text("export-holds")).contains("terrain alone");
        go();
        assertThat(lastNotice().level()).isEqualTo(Notice.Level.DONE);
        City back = read(folder.resolve("ground.tif"));
        assertThat(back.terrain().isPresent()).isTrue();
        assertThat(back.objectCount()).isZero();
    }

    @Test
    void aNameThatGrowsAnEndingDoesNotReplaceAFileUnasked() throws Exception {
        open(Terrain.NONE);
        Files.writeString(folder.resolve("plan.csv"), "precious");
        ask(folder.resolve("plan"));
        choose("csv");
        go();
        assertThat(lastNotice().level()).isEqualTo(Notice.Level.PROBLEM);
        assertThat(folder.resolve("plan.csv")).hasContent("precious");
    }

    @Test
    void onlyWhatTheViewShowsIsWrittenWhereThatIsAskedFor() {
        open(Terrain.NONE);
        FxThread.run(() -> {
            bench.scene.layer(Layer.VEGETATION).visibleProperty().set(false);
            bench.scene.filterProperty().set((tile, object) -> tile.id(object).compareTo("B-3") >= 0);
            bench.tools.navigator().home();
        });
        Path out = folder.resolve("shown.city.json");
        ask(out);
        choose("cityjson");
        FxThread.run(() -> this.<ExportScope>box("export-what").setValue(ExportScope.VIEW));
        go();
        assertThat(read(out).objects().map(CityObject::id))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("B-") && id.compareTo("B-3") >= 0);
    }

    @Test
    void whoCancelsKeepsTheFileThatWasThere() throws Exception {
        Path out = Files.writeString(folder.resolve("old.city.json"), "precious");
        Deque<Runnable> waiting = new ArrayDeque<>();
        Notices notices = new Notices();
        Exporter exporter =
                new Exporter(new JobRunner(waiting::add, Runnable::run), notices, new Words(Language.EN), report -> {});
        WriteFormat format = CityWriters.byId("cityjson").orElseThrow().format();
        exporter.export(SampleCity.of(60), new ExportPlan(format, CityChoice.ALL, WriteRequest.Buildings.OUTLINES), out)
                .cancel();
        waiting.remove().run();
        assertThat(notices.list()).extracting(Notice::level).containsExactly(Notice.Level.NOTE);
        assertThat(out).hasContent("precious");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(out));
    }
}

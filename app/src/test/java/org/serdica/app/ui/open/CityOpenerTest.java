package org.serdica.app.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.geo.Bounds;

class CityOpenerTest {
    private static final CameraPose FIRST_SIGHT = new CameraPose(1, 2, 3, 4, -5);

    private final SceneModel scene = new SceneModel();
    private final Notices notices = new Notices();
    private int seen;
    private Runnable openBroken = () -> {};

    private CityOpener opener(CityOpener.Loader loader) {
        return new CityOpener(
                scene,
                JobRunner.onCallingThread(),
                notices,
                new Words(Language.EN),
                loader,
                () -> {
                    seen++;
                    scene.cameraProperty().set(FIRST_SIGHT);
                },
                scene.cameraProperty()::set);
    }

    @Test
    void aCityIsShownWhileItLoadsAndTheCameraGoesThereOnce() {
        City part = SampleCity.of(10);
        City whole = SampleCity.of(100);
        CityOpener opener = opener((request, partial, progress, cancel) -> {
            partial.accept(part);
            assertThat(scene.city()).isSameAs(part);
            return new LoadResult(whole, List.of());
        });
        opener.open(List.of(Path.of("district.gml.gz")));
        assertThat(scene.city()).isSameAs(whole);
        assertThat(seen).isEqualTo(1);
        assertThat(opener.openedProperty().get().name()).isEqualTo("district");
        assertThat(notices.list()).extracting(Notice::level).containsExactly(Notice.Level.DONE);
    }

    @Test
    void aRefusedFileChangesNothingAndSaysWhy() {
        City before = SampleCity.of(10);
        scene.cityProperty().set(before);
        opener((request, partial, progress, cancel) -> {
                    partial.accept(SampleCity.of(3));
                    throw new InputRefused("XML_BROKEN", "The file ends in the middle of an element.");
                })
                .open(List.of(Path.of("broken.gml")));
        assertThat(scene.city()).isSameAs(before);
        assertThat(notices.list()).singleElement().satisfies(n -> {
            assertThat(n.level()).isEqualTo(Notice.Level.PROBLEM);
            assertThat(n.text()).isEqualTo("broken was not opened");
            assertThat(n.detail()).isEqualTo("The file ends in the middle of an element.");
        });
    }

    @Test
    void aRefusalAfterTheFirstSightPutsBackSelectionAndCamera() {
        CameraPose stood = new CameraPose(10, 20, 30, 40, -50);
        scene.cityProperty().set(SampleCity.of(10));
        scene.selection().add("B-1");
        scene.cameraProperty().set(stood);
        opener((request, partial, progress, cancel) -> {
                    partial.accept(SampleCity.of(3));
                    assertThat(scene.cameraProperty().get()).isEqualTo(FIRST_SIGHT);
                    throw new InputRefused("XML_BROKEN", "The file ends in the middle of an element.");
                })
                .open(List.of(Path.of("broken.gml")));
        assertThat(scene.selection()).containsExactly("B-1");
        assertThat(scene.cameraProperty().get()).isEqualTo(stood);
    }

    @Test
    void aFailureIsForgottenOnceTheFileWasOpened() {
        Deque<Exception> trouble = new ArrayDeque<>(List.of(new InputRefused("XML_BROKEN", "It ends too early.")));
        CityOpener opener = opener((request, partial, progress, cancel) -> {
            if (trouble.poll() instanceof InputRefused refused) {
                throw refused;
            }
            return new LoadResult(SampleCity.of(10), List.of());
        });
        opener.open(List.of(Path.of("mended.gml")));
        opener.open(List.of(Path.of("mended.gml")));
        assertThat(notices.list()).extracting(Notice::level).containsExactly(Notice.Level.DONE);
    }

    @Test
    void whereAnAdditionLiesIsToldAndOfferedAsAFlight() {
        List<Bounds> told = new ArrayList<>();
        List<Bounds> flown = new ArrayList<>();
        City base = SampleCity.of(10);
        CityOpener opener = opener((request, partial, progress, cancel) -> {
            if (request.into().isEmpty()) {
                return new LoadResult(base, List.of());
            }
            CityBuilder more = new CityBuilder(base, tile -> {});
            more.add(new ObjectDraft("new", ObjectKind.TREE).point(322_500, 4_730_500, 560));
            return new LoadResult(more.build(), List.of());
        });
        opener.onAdded(told::add);
        opener.onFly(flown::add);
        opener.open(List.of(Path.of("town.gml")));
        opener.add(LoadRequest.of(Path.of("tree.csv")));
        assertThat(told).containsExactly(new Bounds(322_500, 4_730_500, 560, 322_500, 4_730_500, 560));
        notices.list().getLast().links().getLast().does().run();
        assertThat(flown).isEqualTo(told);
    }

    @Test
    void anOpeningCancelledBeforeAnythingCameChangesNothing() {
        City before = SampleCity.of(10);
        scene.cityProperty().set(before);
        CityOpener opener = opener((request, partial, progress, cancel) -> {
            throw new CancellationException();
        });
        opener.open(List.of(Path.of("late.gml")));
        assertThat(scene.city()).isSameAs(before);
        assertThat(opener.openedProperty().get()).isEqualTo(OpenedCity.NONE);
    }

    @Test
    void afterARefusalInTheMiddleOfAnotherOpeningTheLastWholeCityIsBack() {
        Deque<Runnable> workers = new ArrayDeque<>();
        City before = SampleCity.of(10);
        scene.cityProperty().set(before);
        CityOpener opener = new CityOpener(
                scene,
                new JobRunner(workers::add, Runnable::run),
                notices,
                new Words(Language.EN),
                (request, partial, progress, cancel) -> {
                    if (request.files().getFirst().endsWith("broken.gml")) {
                        throw new InputRefused("XML_BROKEN", "The file ends in the middle of an element.");
                    }
                    partial.accept(SampleCity.of(3));
                    openBroken.run();
                    cancel.check();
                    return new LoadResult(SampleCity.of(5), List.of());
                },
                () -> seen++,
                scene.cameraProperty()::set);
        openBroken = () -> opener.open(List.of(Path.of("broken.gml")));
        opener.open(List.of(Path.of("large.gml")));
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
        assertThat(scene.city()).isSameAs(before);
        assertThat(opener.openedProperty().get()).isEqualTo(OpenedCity.NONE);
    }

    @Test
    void anAdditionKeepsNameCameraAndReportsAndTakesWhatWasAdded() {
        City more = SampleCity.of(12);
        CityOpener opener = opener((request, partial, progress, cancel) ->
                new LoadResult(request.into().isPresent() ? more : SampleCity.of(10), List.of(report())));
        opener.open(List.of(Path.of("town.gml")));
        CameraPose stood = new CameraPose(10, 20, 30, 40, -50);
        scene.cameraProperty().set(stood);
        opener.add(LoadRequest.of(Path.of("hall.ifc")));
        assertThat(scene.city()).isSameAs(more);
        assertThat(scene.cameraProperty().get()).isEqualTo(stood);
        assertThat(opener.openedProperty().get().name()).isEqualTo("town");
        assertThat(opener.openedProperty().get().reports()).hasSize(2);
        assertThat(notices.list().getLast().text())
                .isEqualTo("hall was added: "
                        + (more.objectCount() - SampleCity.of(10).objectCount()) + " objects");
    }

    private static SourceReport report() {
        return new SourceReport(Path.of("a"), "", "", "", 0, 0, Map.of(), Map.of(), List.of());
    }

    @Test
    void anAdditionThatIsCancelledOrRefusedLeavesTheCityAsItWas() {
        City before = SampleCity.of(10);
        scene.cityProperty().set(before);
        scene.selection().add("B-1");
        opener((request, partial, progress, cancel) -> {
                    partial.accept(SampleCity.of(3));
                    throw new CancellationException();
                })
                .add(LoadRequest.of(Path.of("hall.ifc")));
        opener((request, partial, progress, cancel) -> {
                    throw new InputRefused("STEP_BROKEN", "The file ends in the middle of a line.");
                })
                .add(LoadRequest.of(Path.of("hall.ifc")));
        assertThat(scene.city()).isSameAs(before);
        assertThat(scene.selection()).containsExactly("B-1");
        assertThat(notices.list().getLast().text()).isEqualTo("hall was not opened");
    }

    @Test
    void aCityThatChangedWhileFilesWereReadGetsThemToo() {
        City edited = SampleCity.of(20);
        City both = SampleCity.of(21);
        scene.cityProperty().set(SampleCity.of(10));
        opener((request, partial, progress, cancel) -> {
                    if (request.into().orElseThrow() == edited) {
                        return new LoadResult(both, List.of());
                    }
                    scene.cityProperty().set(edited);
                    return new LoadResult(SampleCity.of(11), List.of());
                })
                .add(LoadRequest.of(Path.of("hall.ifc")));
        assertThat(scene.city()).isSameAs(both);
    }

    @Test
    void filesThatComeWhileSomethingIsDraggedWaitForTheHandToLetGoAndAreReadOnceMore() {
        EditSession session = new EditSession(scene, JobRunner.onCallingThread(), notices, new Words(Language.EN));
        scene.cityProperty().set(SampleCity.of(10));
        List<City> bases = new ArrayList<>();
        CityOpener opener = opener((request, partial, progress, cancel) -> {
            City base = request.into().orElseThrow();
            bases.add(base);
            if (bases.size() == 1) {
                session.begin("Move");
                session.preview(List.of(new MoveObject("B-2", 1, 0, 0)));
            }
            CityBuilder more = new CityBuilder(base, tile -> {});
            more.add(new ObjectDraft("new", ObjectKind.TREE).point(322_500, 4_730_500, 560));
            return new LoadResult(more.build(), List.of());
        });
        opener.onGrow(session::grow);
        opener.onFree(session::whenFree);
        opener.add(LoadRequest.of(Path.of("hall.ifc")));
        assertThat(scene.city().find("new")).isEmpty();
        session.preview(List.of(new MoveObject("B-2", 2, 0, 0)));
        assertThat(bases).hasSize(1);
        session.keep();
        assertThat(bases).hasSize(2);
        assertThat(scene.city().find("new")).isPresent();
        assertThat(session.historyProperty().get().names()).containsExactly("Move");
    }

    @Test
    void aWholeOpeningThatIsCancelledLeavesTheCityAsItWas() {
        City before = SampleCity.of(10);
        scene.cityProperty().set(before);
        opener((request, partial, progress, cancel) -> {
                    partial.accept(SampleCity.of(3));
                    throw new CancellationException();
                })
                .openWhole(LoadRequest.of(Path.of("late.gml")));
        assertThat(scene.city()).isSameAs(before);
    }
}

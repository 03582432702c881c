package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.variant.Differences;
import org.serdica.model.geo.Bounds;

/** One log for all that the window changes. */
class EditSessionTest {
    private final SceneModel scene = new SceneModel();
    private final Notices notices = new Notices();
    private final EditSession session =
            new EditSession(scene, JobRunner.onCallingThread(), notices, new Words(Language.EN));

    @BeforeEach
    void open() {
        scene.cityProperty().set(SampleCity.of(20));
    }

    private boolean move(double metres) {
        return session.apply("Move by " + metres, List.of(new MoveObject("B-2", metres, 0, 0)));
    }

    @Test
    void theListCanBeJumpedThrough() {
        City start = scene.city();
        move(1);
        move(2);
        move(3);
        session.jump(1);
        EditHistory history = session.historyProperty().get();
        assertThat(history.names()).containsExactly("Move by 1.0", "Move by 2.0", "Move by 3.0");
        assertThat(history.undoName()).isEqualTo("Move by 1.0");
        assertThat(history.redoName()).isEqualTo("Move by 2.0");
        session.jump(0);
        assertThat(scene.city().find("B-2").orElseThrow().bounds())
                .isEqualTo(start.find("B-2").orElseThrow().bounds());
    }

    @Test
    void whatIsNotSavedIsKnown() {
        assertThat(session.unsavedProperty().get()).isFalse();
        move(1);
        assertThat(session.unsavedProperty().get()).isTrue();
        session.saved();
        assertThat(session.unsavedProperty().get()).isFalse();
        session.undo();
        assertThat(session.unsavedProperty().get()).isTrue();
        session.redo();
        assertThat(session.unsavedProperty().get()).isFalse();
    }

    @Test
    void aCityThatGrowsKeepsItsEdits() {
        City start = scene.city();
        move(1);
        City grown = withATree(start.bounds());
        assertThat(session.grow(grown)).isTrue();
        scene.cityProperty().set(grown);
        assertThat(session.unsavedProperty().get()).isTrue();
        session.undo();
        assertThat(scene.city().find("added")).isPresent();
        assertThat(scene.city().find("B-2").orElseThrow().bounds())
                .isEqualTo(start.find("B-2").orElseThrow().bounds());
        session.begin("Drag");
        assertThat(session.grow(start)).as("a hand still moves").isFalse();
    }

    private City withATree(Bounds b) {
        CityBuilder more = new CityBuilder(scene.city(), tile -> {});
        more.add(new ObjectDraft("added", ObjectKind.TREE).point(b.centreX(), b.centreY(), b.minZ()));
        return more.build();
    }

    @Test
    void whatWasAddedIsThereFromTheBeginningAndItsEditsLeadToWhatIsSeen() {
        City start = scene.city();
        move(1);
        move(2);
        session.undo();
        City grown = withATree(start.bounds());
        session.grow(grown);
        scene.cityProperty().set(grown);
        City beginning = session.beginning();
        assertThat(beginning.find("added")).isPresent();
        assertThat(beginning.find("B-2").orElseThrow().bounds())
                .isEqualTo(start.find("B-2").orElseThrow().bounds());
        assertThat(Differences.between(beginning, scene.city())).hasSize(1);
        City replayed = EditSession.logOf(beginning, session.groups(), 1).city();
        assertThat(Differences.between(replayed, scene.city())).isEmpty();
    }

    @Test
    void whereWhatWasAddedStandsInTheWayOfUndoingEditsStayAndTheirListBeginsAnew() {
        move(1);
        City other = SampleCity.of(1);
        assertThat(session.grow(other)).isTrue();
        scene.cityProperty().set(other);
        assertThat(session.beginning()).isSameAs(other);
        assertThat(session.historyProperty().get()).isEqualTo(EditHistory.NONE);
        assertThat(session.unsavedProperty().get()).isTrue();
        assertThat(notices.list()).hasSize(1);
    }

    @Test
    void editsThatTakeLongToFindAreAskedForBehindTheWindow() {
        List<Runnable> behind = new ArrayList<>();
        EditSession slow =
                new EditSession(scene, new JobRunner(behind::add, Runnable::run), notices, new Words(Language.EN));
        City before = scene.city();
        List<String> done = new ArrayList<>();
        slow.applyLater("Away", city -> List.of(RemoveObject.of(city, "B-2")), group -> done.add(group.name()));
        assertThat(slow.busyProperty().get()).isTrue();
        assertThat(scene.city()).isSameAs(before);
        behind.forEach(Runnable::run);
        assertThat(slow.busyProperty().get()).isFalse();
        assertThat(scene.city().find("B-2")).isEmpty();
        assertThat(done).containsExactly("Away");
        behind.clear();
        slow.applyLater("Again", city -> List.of(RemoveObject.of(city, "nobody")), group -> done.add("never"));
        behind.forEach(Runnable::run);
        assertThat(slow.busyProperty().get()).isFalse();
        assertThat(notices.list()).hasSize(1);
        assertThat(done).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsRefusedWithANotice() {
        City before = scene.city();
        assertThat(session.apply("Move", List.of(new MoveObject("nobody", 1, 0, 0))))
                .isFalse();
        assertThat(scene.city()).isSameAs(before);
        assertThat(notices.list()).hasSize(1);
    }

    @Test
    void aDroppedGestureLeavesTheVerySnapshot() {
        City before = scene.city();
        assertThat(session.begin("Drag")).isTrue();
        assertThat(session.begin("Another")).isFalse();
        session.preview(List.of(new MoveObject("B-2", 5, 0, 0)));
        assertThat(scene.city()).isNotSameAs(before);
        session.drop();
        assertThat(scene.city()).isSameAs(before);
        assertThat(session.historyProperty().get().names()).isEmpty();
    }

    @Test
    void aCityFromElsewhereBeginsANewLog() {
        move(1);
        scene.cityProperty().set(SampleCity.of(5));
        assertThat(session.historyProperty().get()).isEqualTo(EditHistory.NONE);
        assertThat(session.unsavedProperty().get()).isFalse();
    }

    @Test
    void whatIsGoneIsNotSelectedAnyMore() {
        scene.selection().add("B-2");
        session.apply("Delete", List.of(RemoveObject.of(scene.city(), "B-2")));
        assertThat(scene.selection()).isEmpty();
    }
}

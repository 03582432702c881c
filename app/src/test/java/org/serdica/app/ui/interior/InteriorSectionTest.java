package org.serdica.app.ui.interior;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.Cutaway;
import org.serdica.app.scene.StoreyHouses;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.ui.WindowTest;
import org.serdica.model.city.CityObject;

/** Looking into buildings as a person does it, on two houses of three storeys. */
@NullUnmarked
class InteriorSectionTest extends WindowTest {
    private static final double MIDDLE_X = StoreyHouses.EAST + 35;
    private static final double MIDDLE_Y = StoreyHouses.NORTH + 4;

    @BeforeEach
    void open() {
        open(() -> StoreyHouses.of(2));
    }

    private void select(String id) {
        FxThread.run(() -> {
            bench.scene.selection().clear();
            bench.scene.selection().add(id);
        });
        FxThread.until(() -> bench.window.root().lookup("#storey-1") != null);
    }

    private Map<String, Cutaway> cutaways() {
        return FxThread.call(() -> Map.copyOf(bench.scene.cutaways()));
    }

    private void awaitOpened(int buildings) {
        FxThread.until(() -> bench.scene.openedProperty().get().all().size() == buildings);
    }

    /** What is drawn under the pointer over the middle of the first house. */
    private Optional<String> fromAbove() {
        return FxThread.call(() -> {
            bench.scene.cameraProperty().set(CameraPose.lookingAt(MIDDLE_X, MIDDLE_Y, StoreyHouses.HEIGHT, 60, 0, -89));
            return bench.view
                    .pick(bench.view.getWidth() / 2, bench.view.getHeight() / 2)
                    .flatMap(Hit::object)
                    .map(CityObject::id);
        });
    }

    @Test
    void aClickOnAStoreyTakesOffWhatIsOverIt() {
        select("house-1");
        assertThat(fromAbove()).contains("house-1-roof");
        bench.click("storey-2");
        assertThat(cutaways()).containsExactly(Map.entry("house-1", new Cutaway(false, 1)));
        awaitOpened(1);
        assertThat(fromAbove()).contains("house-1-slab1");
        assertThat(isOff("storey-3")).isTrue();
        assertThat(isOff("storey-1")).isFalse();
    }

    private boolean isOff(String id) {
        return FxThread.call(() -> bench.window
                .root()
                .lookup("#" + id)
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("off")));
    }

    @Test
    void pageDownPeelsAndPageUpPutsBack() {
        select("house-1");
        bench.press("Page Down");
        bench.press("Page Down");
        assertThat(cutaways()).containsExactly(Map.entry("house-1", new Cutaway(false, 0)));
        bench.press("Page Down");
        assertThat(cutaways()).as("the lowest storey stays").containsValue(new Cutaway(false, 0));
        bench.press("Page Up");
        bench.press("Page Up");
        assertThat(cutaways()).isEmpty();
    }

    @Test
    void roomsAreSeenListedAndSelectedByThemselves() {
        select("house-1");
        bench.click("interior-rooms");
        bench.click("storey-1");
        awaitOpened(1);
        assertThat(fromAbove()).contains("house-1-room0");
        assertThat(bench.texts("interior-room-list")).contains("Passage");
        bench.click(MIDDLE_X, MIDDLE_Y, StoreyHouses.HEIGHT);
        assertThat(bench.scene.selection()).containsExactly("house-1-room0");
    }

    @Test
    void eachBuildingKeepsItsOwnStateAndEscapeClosesAll() {
        select("house-1");
        bench.click("storey-1");
        select("house-2");
        bench.click("interior-rooms");
        assertThat(cutaways())
                .containsOnly(
                        Map.entry("house-1", new Cutaway(false, 0)),
                        Map.entry("house-2", new Cutaway(true, Cutaway.ALL)));
        awaitOpened(2);
        bench.press("Esc");
        assertThat(bench.scene.selection()).isEmpty();
        assertThat(cutaways()).as("the first Escape is the selection's").hasSize(2);
        bench.press("Esc");
        assertThat(cutaways()).isEmpty();
        awaitOpened(0);
        assertThat(fromAbove()).contains("house-1-roof");
    }

    @Test
    void theWholeBuildingComesBackByItsLink() {
        select("house-1");
        assertThat(bench.isShown("interior-whole")).isFalse();
        bench.click("storey-1");
        bench.click("interior-whole");
        assertThat(cutaways()).isEmpty();
    }
}

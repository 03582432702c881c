package org.serdica.app.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.City;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.Gesture;
import org.serdica.model.edit.MoveObject;

/** Whoever looks only now and then still learns what differs. */
class EditTrailTest {
    private final SceneModel scene = new SceneModel();
    private final EditLog log = new EditLog(SampleCity.of(60));

    @BeforeEach
    void open() {
        scene.cityProperty().set(log.city());
    }

    private void move(String id) {
        Effects effects = log.apply("move", List.of(new MoveObject(id, 1, 0, 0)));
        scene.edited(log.city(), effects);
    }

    @Test
    void severalEditsAddUp() {
        City seen = scene.city();
        move("B-1");
        move("B-7");
        Effects since = scene.effectsSince(seen).orElseThrow();
        assertThat(since.objectIds()).contains("B-1", "B-7");
        assertThat(since.newTiles()).allMatch(scene.city().tiles()::contains);
        assertThat(since.goneTiles())
                .allMatch(seen.tiles()::contains)
                .noneMatch(scene.city().tiles()::contains);
    }

    @Test
    void nothingDiffersFromWhatIsThere() {
        move("B-1");
        assertThat(scene.effectsSince(scene.city())).contains(Effects.NONE);
    }

    @Test
    void aCityFromElsewhereEndsTheTrail() {
        City seen = scene.city();
        move("B-1");
        scene.cityProperty().set(SampleCity.of(4));
        assertThat(scene.effectsSince(seen)).isEmpty();
    }

    @Test
    void theBeginningOfALongDragIsRemembered() {
        City seen = scene.city();
        Gesture gesture = log.begin("drag");
        scene.draggingProperty().set(true);
        for (int i = 1; i <= 400; i++) {
            Effects effects = gesture.preview(List.of(new MoveObject("B-3", i * 0.1, 0, 0)));
            scene.edited(log.city(), effects);
        }
        gesture.commit();
        Effects since = scene.effectsSince(seen).orElseThrow();
        assertThat(since.objectIds()).containsExactly("B-3");
        assertThat(since.ground().width()).isGreaterThan(40);
        assertThat(since.newTiles()).allMatch(scene.city().tiles()::contains);
    }
}

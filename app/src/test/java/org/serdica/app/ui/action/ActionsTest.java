package org.serdica.app.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2AL;

class ActionsTest {
    private final Actions actions = new Actions();
    private int runs;

    private Action action(String id) {
        return Action.of(id, Category.VIEW, Material2AL.HOME, () -> runs++);
    }

    @Test
    void twoActionsCannotShareAShortcut() {
        actions.add(action("one").keys("Shortcut+K"));
        assertThatThrownBy(() -> actions.add(action("two").keys("Shortcut+K")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one")
                .hasMessageContaining("two");
    }

    @Test
    void twoActionsCannotShareAnId() {
        actions.add(action("one"));
        assertThatThrownBy(() -> actions.add(action("one"))).hasMessageContaining("one");
    }

    @Test
    void anActionThatIsNotPossibleDoesNothing() {
        SimpleBooleanProperty possible = new SimpleBooleanProperty(false);
        Action action = action("one").when(possible);
        action.run();
        assertThat(runs).isZero();
        possible.set(true);
        action.run();
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void aSwitchTurnsItsPropertyRound() {
        SimpleBooleanProperty shadows = new SimpleBooleanProperty(true);
        Action.switching("shadows", Category.VIEW, Material2AL.HOME, shadows).run();
        assertThat(shadows.get()).isFalse();
    }
}

package org.serdica.app.ui.edit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.planning.RuleFinding;
import org.serdica.model.planning.RuleKind;

class RulesKeeperTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> told = new ArrayList<>();
    private final RulesKeeper keeper = new RulesKeeper(new SceneModel(), Optional::empty, told::add, waiting::add);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void ofBeginningsThatWaitOnlyTheNewestIsWorkedOn() {
        keeper.begin();
        keeper.beginAgain();
        keeper.beginAgain();
        work();
        assertThat(told).hasSize(1);
    }

    @Test
    void aBeginningThatComesAfterTheLastWasDoneIsDoneToo() {
        keeper.begin();
        work();
        keeper.beginAgain();
        work();
        assertThat(told).hasSize(2);
    }

    @Test
    void whatIsInTheHandIsJudgedUntilNothingIs() {
        RuleFinding finding = new RuleFinding(RuleKind.OVERLAP, List.of("", "A"), 0, 0, 30, 0, "");
        keeper.carry((city, rules) -> List.of(finding));
        work();
        told.forEach(Runnable::run);
        assertThat(keeper.draggedProperty().get()).containsExactly(finding);

        keeper.carry(null);
        assertThat(keeper.draggedProperty().get()).isEmpty();
    }
}

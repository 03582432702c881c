package org.serdica.app.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MnemonicsTest {
    @Test
    void everyMenuGetsTheFirstLetterThatIsFree() {
        assertThat(Mnemonics.marked(List.of("File", "Selection", "View", "Help"), Set.of('S', 'H')))
                .containsExactly("_File", "S_election", "_View", "He_lp");
    }

    @Test
    void twoMenusNeverShareALetter() {
        assertThat(Mnemonics.marked(List.of("Избор", "Изглед", "Инструменти"), Set.of()))
                .containsExactly("_Избор", "И_зглед", "И_нструменти");
    }

    @Test
    void menuWithoutAFreeLetterHasNone() {
        assertThat(Mnemonics.marked(List.of("A", "A"), Set.of())).containsExactly("_A", "A");
    }
}

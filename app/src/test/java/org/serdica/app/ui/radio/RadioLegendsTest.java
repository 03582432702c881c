package org.serdica.app.ui.radio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.PatternSource;

class RadioLegendsTest {
    private final Words words = new Words(Language.EN);
    private final RadioLegends legends = new RadioLegends(words);

    private Coverage coverage() {
        SceneModel scene = new SceneModel();
        scene.cityProperty().set(SampleCity.of(36));
        CoverageKeeper keeper = new CoverageKeeper(scene, JobRunner.onCallingThread(), PatternSource.USUAL, words);
        keeper.activeProperty().set(true);
        return keeper.coverageProperty().get().orElseThrow();
    }

    @Test
    void fromFourServersOnOverlapIsCalledPilotPollution() {
        Coverage c = coverage();
        Legend legend = legends.of(c.maps(), c.over(), CoverageLayer.OVERLAP, RadioColours.of(CoverageLayer.OVERLAP));
        assertThat(legend.entries().stream().map(Legend.Entry::label))
                .containsExactly("from 6: pilot pollution", "from 4: pilot pollution", "from 3", "from 2", "below 2");
    }

    @Test
    void noTwoClassesOfRatesLookAlike() {
        Coverage c = coverage();
        Legend legend =
                legends.of(c.maps(), c.over(), CoverageLayer.THROUGHPUT, RadioColours.of(CoverageLayer.THROUGHPUT));
        for (int i = 1; i < legend.entries().size(); i++) {
            int rgb = legend.entries().get(i).rgb();
            int before = legend.entries().get(i - 1).rgb();
            assertThat(apart(rgb, before)).isGreaterThan(30);
        }
    }

    private static int apart(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))
                + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
                + Math.abs((a & 0xFF) - (b & 0xFF));
    }

    @Test
    void aFirstLookSaysHowWideItsCellsAre() {
        Coverage last = coverage();
        assertThat(legends.note(last)).isEmpty();
        Coverage first =
                new Coverage(last.city(), last.network(), last.part(), last.over(), last.maps(), null, null, true);
        assertThat(legends.note(first)).startsWith("First look at ").contains("m");
    }
}

package org.serdica.app.ui.radio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.PatternSource;

class MadeTextTest {
    @ParameterizedTest
    @EnumSource
    void aMapTellsInSentencesWhatMadeIt(Language language) {
        Words words = new Words(language);
        SceneModel scene = new SceneModel();
        scene.cityProperty().set(SampleCity.of(36));
        CoverageKeeper keeper = new CoverageKeeper(scene, JobRunner.onCallingThread(), PatternSource.USUAL, words);
        keeper.activeProperty().set(true);
        Coverage coverage = keeper.coverageProperty().get().orElseThrow();
        String text = new MadeText(words).of(coverage, 0);
        assertThat(text)
                .contains("TR 38.901", words.get("radio.made.corners"), words.get("radio.made.material.concrete"))
                .doesNotContain("[", "=", "true", "AUTOMATIC", "OverGround");
        assertThat(text.lines()).allMatch(line -> line.endsWith(".") || line.endsWith(":") || line.endsWith("%"));
    }
}

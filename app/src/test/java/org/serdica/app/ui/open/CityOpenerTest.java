package org.serdica.app.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.city.City;

class CityOpenerTest {
    private final SceneModel scene = new SceneModel();
    private final Notices notices = new Notices();
    private int seen;

    private CityOpener opener(CityOpener.Loader loader) {
        return new CityOpener(
                scene, JobRunner.onCallingThread(), notices, new Words(Language.EN), loader, () -> seen++);
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
}

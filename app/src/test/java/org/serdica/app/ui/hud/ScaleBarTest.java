package org.serdica.app.ui.hud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.tool.Bench;

@NullUnmarked
class ScaleBarTest {
    private Bench bench;
    private ScaleBar bar;

    @BeforeAll
    static void startJavaFx() {
        FxThread.start();
    }

    @BeforeEach
    void open() {
        bench = FxThread.call(Bench::new);
        bar = FxThread.call(() -> new ScaleBar(bench.view, bench.navigator.rig(), bench.navigator.places()));
    }

    @Test
    void itMeasuresAtTheWallThatIsLookedAtNotAtTheGroundFarBehindIt() {
        // From 20 m in front of the southern row of houses, level: the ground in the middle of the view is at the
        // horizon.
        FxThread.run(() -> bench.model.cameraProperty().set(new CameraPose(6, -20, 2, 0, 0)));
        // 600 pixels are 13.77 m high at 20 m, so 100 of them are 2.3 m.
        FxThread.until(() -> bar.step().pixels() > 80);
        ScaleStep step = FxThread.call(bar::step);
        assertThat(step.metres()).isEqualTo(2);
        assertThat(step.pixels()).isCloseTo(2 / 13.77 * 600, within(0.5));
    }
}

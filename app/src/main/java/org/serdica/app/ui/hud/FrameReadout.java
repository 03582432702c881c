package org.serdica.app.ui.hud;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameStats;
import org.serdica.app.ui.words.Words;

/** What frames cost and draw. Hidden, and doing nothing, until it is made visible. */
public final class FrameReadout extends Label {
    private static final long EVERY_NS = 500_000_000;

    private final CityView view;
    private final Words words;
    private final AnimationTimer timer = new AnimationTimer() {
        private long since;
        private int frames;

        @Override
        public void start() {
            since = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (since == 0) {
                since = now;
                frames = 0;
            }
            frames++;
            if (now - since >= EVERY_NS) {
                read(frames * 1e9 / (now - since));
                since = now;
                frames = 0;
            }
        }
    };

    public FrameReadout(CityView view, Words words) {
        this.view = view;
        this.words = words;
        setId("frame-readout");
        getStyleClass().add("frame-readout");
        setMouseTransparent(true);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }

    private void read(double framesPerSecond) {
        FrameStats.Snapshot s = view.stats().snapshot();
        setText(words.get(
                "hud.frames",
                words.number(framesPerSecond, 0),
                words.number(s.meanMs(), 2, "ms"),
                words.number(s.drawnTriangles(), 0),
                words.number(s.residentMeshes(), 0)));
    }
}

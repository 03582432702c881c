package org.serdica.app.ui.tool;

import javafx.animation.AnimationTimer;

/** Does something at most once a frame however often it is asked for, so that a quick mouse costs no more than a slow one. */
public final class PerFrame {
    private final AnimationTimer timer;
    private boolean asked;

    public PerFrame(Runnable work) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                asked = false;
                work.run();
            }
        };
    }

    /** Work is wanted in the next frame. */
    public void ask() {
        if (!asked) {
            asked = true;
            timer.start();
        }
    }

    /** Work is no longer wanted. */
    public void drop() {
        asked = false;
        timer.stop();
    }
}

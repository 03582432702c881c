package org.serdica.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs parts of a test on the JavaFX thread; skips tests where there is no screen to start JavaFX on. */
public final class FxThread {
    private static final int PATIENCE_S = 60;

    private FxThread() {}

    public static void start() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        assumeTrue(!linux || System.getenv("DISPLAY") != null, "JavaFX needs a display, a real one or Xvfb");
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX did not start", e);
        }
    }

    public static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000L, work);
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something, looked at on the JavaFX thread, has come true. */
    public static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, () -> call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true", e);
        }
    }
}

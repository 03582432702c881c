package org.serdica.app.ui;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.FxThread;
import org.serdica.model.city.City;
import org.testfx.api.FxRobot;

/** A test with the window open; it is closed after the test, and its project before it. */
@NullUnmarked
public abstract class WindowTest {
    /** The test's own. */
    @TempDir
    protected Path folder;

    protected WindowBench bench;
    protected final FxRobot robot = new FxRobot();

    /** Opens the window with a city in it, see {@link WindowBench}. */
    protected final void open(Supplier<City> city) {
        bench = WindowBench.open(config(), city);
    }

    /** Where the window keeps its settings. */
    protected final Path config() {
        return folder.resolve("config");
    }

    @AfterEach
    protected final void closeWindow() {
        if (bench != null) {
            FxThread.run(() -> bench.window.desk().keeper().close());
            bench.close();
        }
    }
}

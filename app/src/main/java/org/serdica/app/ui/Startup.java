package org.serdica.app.ui;

import java.nio.file.Path;
import java.util.List;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.words.Words;

/** How the program begins: what to open, and who answers what the window asks. */
public interface Startup {
    /** What to open at once; may be empty. */
    List<Path> files();

    /** Connects the 3D view with its navigation and tools, before the window is made. */
    Ports connect(SceneModel scene, CityView view, JobRunner jobs, Settings settings, Words words);

    /** Called when the window stands, to fill its corners. */
    default void opened(MainWindow window) {}
}

package org.serdica.app.ui.layer;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;

/** Says how many objects, not counting their parts, the filter lets through and how many it hides; nothing while it hides none. */
final class ShownCount {
    private final SceneModel scene;
    private final JobRunner jobs;
    private final Words words;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private int wish;
    private int shown = -1;

    ShownCount(SceneModel scene, JobRunner jobs, Words words) {
        this.scene = scene;
        this.jobs = jobs;
        this.words = words;
        InvalidationListener count = o -> count();
        scene.filterProperty().addListener(count);
        scene.cityProperty().addListener(count);
        words.languageProperty().subscribe(l -> say());
        count();
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    private void count() {
        int mine = ++wish;
        City city = scene.city();
        ObjectFilter filter = scene.filterProperty().get();
        if (filter == ObjectFilter.ALL) {
            shown = -1;
            say();
            return;
        }
        jobs.quietly(Job.of("count", (progress, cancel) -> of(city, filter, cancel)), found -> {
            if (mine == wish) {
                shown = found;
                say();
            }
        });
    }

    private void say() {
        int all = scene.city().rootCount();
        text.set(shown < 0 ? "" : words.get("layers.filter.count", shown, all, all - shown));
    }

    static int of(City city, ObjectFilter filter, CancelToken cancel) {
        int count = 0;
        for (Tile tile : city.tiles()) {
            cancel.check();
            for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                count += isShown(tile, o, filter) ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether the filter lets an object through, or a part of it. */
    private static boolean isShown(Tile tile, int object, ObjectFilter filter) {
        for (int o = object; o < tile.familyEnd(object); o++) {
            if (filter.test(tile, o)) {
                return true;
            }
        }
        return false;
    }
}

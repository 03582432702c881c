package org.serdica.app.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Bookmarks;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.ui.bookmark.BookmarkPanel;
import org.serdica.app.ui.colour.ColourPanel;
import org.serdica.app.ui.facts.Attribute;
import org.serdica.app.ui.facts.FactsKeeper;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.app.ui.layer.LayerPanel;
import org.serdica.app.ui.layer.Visibility;
import org.serdica.app.ui.open.OpenedCity;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.shell.FloatingPanel;
import org.serdica.app.ui.words.Words;

/** The pages about what of the city is seen: its layers, their colours, and from where. */
final class LeftPanel {
    private static final double WIDTH_PX = 304;

    private final FloatingPanel panel;
    private final BooleanProperty open;
    private final ColourPanel colours;
    private final BookmarkPanel bookmarks;

    LeftPanel(
            SceneModel scene,
            CameraRig rig,
            FactsKeeper facts,
            FilterLanguage filters,
            ObservableValue<OpenedCity> opened,
            JobRunner jobs,
            Settings settings,
            BooleanProperty open,
            Words words) {
        this.open = open;
        colours = new ColourPanel(scene, facts, words);
        bookmarks = new BookmarkPanel(
                opened.map(OpenedCity::key), key -> new Bookmarks(rig, settings.bookmarks(key)), words);
        panel = new FloatingPanel(words, "left-panel", WIDTH_PX, open);
        ObservableValue<Boolean> loading = opened.map(o -> !o.name().isEmpty());
        panel.addPage(
                "tab.layers",
                Material2AL.LAYERS,
                new LayerPanel(scene, jobs, facts, new Visibility(scene), filters, loading, words));
        panel.addPage("tab.colours", Material2MZ.PALETTE, colours);
        panel.addPage("tab.bookmarks", Material2AL.BOOKMARK_BORDER, bookmarks);
    }

    FloatingPanel node() {
        return panel;
    }

    /** Colours the city by an attribute, before everybody's eyes. */
    void colourBy(Attribute attribute) {
        show("tab.colours");
        colours.colourBy(attribute);
    }

    void resetColours() {
        colours.reset();
    }

    /** Keeps the view as it is now. */
    void keepView() {
        show("tab.bookmarks");
        bookmarks.keep();
    }

    private void show(String key) {
        open.set(true);
        panel.show(key);
    }
}

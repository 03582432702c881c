package org.serdica.app.ui.radio;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.StackPane;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.compare.CompareView;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.legend.LegendCard;
import org.serdica.app.ui.radio.corridor.CorridorRibbon;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;

/**
 * While the open city stands beside another state of it, each half has the map of its own network, of the same kind and
 * on the same scale. While the difference is shown both halves have that one map, and each its legend.
 */
final class ComparedMap {
    private final SceneModel open;
    private final CoverageKeeper first;
    private final ObjectProperty<Optional<MapSource>> instead;
    private final ReadOnlyObjectProperty<Optional<City>> compared;
    private final CompareView compare;
    private final JobRunner jobs;
    private final Words words;
    private final Consumer<Exception> failed;

    /**
     * @param instead what the open city shows in place of its levels
     * @param failed is told why the other half has no map
     */
    ComparedMap(
            SceneModel open,
            CoverageKeeper first,
            ObjectProperty<Optional<MapSource>> instead,
            ReadOnlyObjectProperty<Optional<City>> compared,
            CompareView compare,
            JobRunner jobs,
            Words words,
            Consumer<Exception> failed) {
        this.open = open;
        this.first = first;
        this.instead = instead;
        this.compared = compared;
        this.compare = compare;
        this.jobs = jobs;
        this.words = words;
        this.failed = failed;
        compare.otherProperty().subscribe(made -> made.ifPresent(this::begin));
    }

    private void begin(CityView view) {
        SceneModel other = view.model();
        CoverageKeeper second = new CoverageKeeper(other, jobs, first.patterns(), words);
        second.onFailed(failed);
        second.wishProperty().bind(first.wishProperty());
        second.calibrationProperty().bind(first.calibrationProperty());
        first.antennasProperty().subscribe((before, now) -> second.again());
        new MapDrawing(other, second, jobs, words, view::settled);
        view.addPart(new CorridorRibbon(other));
        LegendCard legend = new LegendCard(other, words);
        // The colours of objects are the same in both halves: they stand in the first one's legend.
        StackPane note = new StackPane(legend);
        note.setId("compare-legend");
        note.getStyleClass().add("compare-legend");
        note.setMouseTransparent(true);
        note.managedProperty().bind(legend.visibleProperty());
        compare.putUnderOtherName(note);
        Runnable decide = () -> decide(other, second, note);
        first.activeProperty().subscribe((before, now) -> decide.run());
        instead.subscribe((before, now) -> decide.run());
        compared.subscribe((before, now) -> decide.run());
        open.mapProperty().subscribe((before, now) -> decide.run());
        decide.run();
    }

    private void decide(SceneModel other, CoverageKeeper second, StackPane legend) {
        boolean comparing = compared.get().isPresent() && first.activeProperty().get();
        boolean ofBoth = instead.get().filter(MapSource::isOfBoth).isPresent();
        second.activeProperty().set(comparing && instead.get().isEmpty());
        legend.setVisible(comparing);
        if (comparing && ofBoth) {
            other.mapProperty().set(open.mapProperty().get());
        } else if (!second.activeProperty().get()) {
            other.mapProperty().set(null);
        }
    }
}

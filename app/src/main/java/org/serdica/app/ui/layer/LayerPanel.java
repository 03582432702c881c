package org.serdica.app.ui.layer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.colour.KindColours;
import org.serdica.app.ui.facts.CityFacts;
import org.serdica.app.ui.facts.FactsKeeper;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.Layer;

/** The layers of the city that have something in them, and the filter. */
public final class LayerPanel extends VBox {
    private static final int GROUND = 0x9AAE8C;
    private final SceneModel scene;
    private final Visibility visibility;
    private final Words words;
    private final VBox rows = new VBox(2);
    private final Label empty = new Label();
    private final Map<String, Boolean> unfolded = new HashMap<>();

    public LayerPanel(
            SceneModel scene,
            JobRunner jobs,
            FactsKeeper facts,
            Visibility visibility,
            FilterLanguage filters,
            ObservableValue<Boolean> loading,
            Words words) {
        super(8);
        this.scene = scene;
        this.visibility = visibility;
        this.words = words;
        getStyleClass().add("page");
        empty.textProperty().bind(loading.flatMap(busy -> words.text(busy ? "layers.loading" : "layers.empty")));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        FilterField filter = new FilterField(filters, visibility, new ShownCount(scene, jobs, words), words);
        Separator line = new Separator();
        getChildren().addAll(empty, rows, line, filter, new ChangeRows(scene.changes(), words));
        facts.factsProperty().subscribe(this::show);
        scene.groundOrder()
                .addListener((Observable o) -> show(facts.factsProperty().getValue()));
    }

    private void show(CityFacts facts) {
        rows.getChildren().clear();
        Set<Layer> filled = EnumSet.noneOf(Layer.class);
        for (Layer layer : Layer.values()) {
            if (facts.counts().of(layer) > 0) {
                filled.add(layer);
            }
        }
        GroundOrder ground = new GroundOrder(scene.groundOrder(), filled);
        for (Layer layer : ground.sorted(Layer.values())) {
            int roots = facts.counts().rootsOf(layer);
            int count = roots > 0 ? roots : facts.counts().of(layer);
            if (count > 0) {
                String name = layer.name().toLowerCase(Locale.ROOT);
                LayerRow row =
                        new LayerRow(name, "layer." + name, KindColours.of(layer), count, scene.layer(layer), words);
                if (ground.has(layer)) {
                    row.addOrder(layer, ground);
                }
                row.addKinds(facts.counts().kinds(layer), facts.counts()::of, visibility);
                add(name, row);
            }
        }
        if (scene.city().terrain().isPresent()) {
            add("ground", new LayerRow("ground", "layer.ground", GROUND, -1, scene.ground(), words));
        }
        boolean none = rows.getChildren().isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        List.of(getChildren().get(2), getChildren().get(3)).forEach(n -> {
            n.setVisible(!none);
            n.setManaged(!none);
        });
    }

    /** Rows are made anew for each snapshot; what was unfolded stays so. */
    private void add(String name, LayerRow row) {
        BooleanProperty open = row.unfoldedProperty();
        open.set(unfolded.getOrDefault(name, false));
        open.subscribe(now -> unfolded.put(name, now));
        rows.getChildren().add(row);
    }
}

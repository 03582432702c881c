package org.serdica.app.ui.radio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.radio.coverage.SitingCheck;
import org.serdica.model.radio.network.NetworkFinding;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.task.Job;

/** What is wrong with the antennas of the open city, each with a way there. Looked for behind the window, while it is looked at. */
final class NetworkFindings extends VBox {
    private static final int FEW_LINES = 30;
    /** As many as a window shows without a pause. */
    private static final int MORE_LINES = 300;

    private final SceneModel scene;
    private final PatternShelf shelf;
    private final JobRunner jobs;
    private final Words words;
    private final ObservableValue<Boolean> wanted;
    private final Consumer<CityObject> fly;
    private final Label title = new Label();
    private final VBox lines = new VBox(4);
    private List<NetworkFinding> found = List.of();
    private @Nullable City checked;
    private boolean checking;
    /** Counts how often what antennas there are has changed, also while a check is at work. */
    private int antennas;

    private int checkedAntennas;
    private int most = FEW_LINES;

    /** @param wanted whether somebody looks at the network */
    NetworkFindings(
            SceneModel scene,
            PatternShelf shelf,
            JobRunner jobs,
            Words words,
            ObservableValue<Boolean> wanted,
            Consumer<CityObject> fly) {
        super(6);
        this.scene = scene;
        this.shelf = shelf;
        this.jobs = jobs;
        this.words = words;
        this.wanted = wanted;
        this.fly = fly;
        setId("radio-findings");
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, lines);
        scene.cityProperty().subscribe(this::check);
        scene.draggingProperty().subscribe(this::check);
        wanted.subscribe(this::check);
        words.languageProperty().subscribe(this::fill);
    }

    /** Looks once more, for what antennas there are has changed. */
    void again() {
        antennas++;
        check();
    }

    private void check() {
        City city = scene.city();
        int round = antennas;
        boolean known = city == checked && round == checkedAntennas;
        if (checking || scene.isDragging() || !wanted.getValue() || known) {
            return;
        }
        checking = true;
        jobs.quietly(
                Job.of("radio sites", (progress, cancel) -> look(city)),
                list -> {
                    found = list;
                    rest(city, round);
                },
                () -> rest(city, round));
    }

    private List<NetworkFinding> look(City city) {
        if (city.objects(Layer.RADIO).findAny().isEmpty()) {
            return List.of();
        }
        RadioNetwork network = RadioNetwork.of(city);
        List<NetworkFinding> all = new ArrayList<>(SitingCheck.of(city, network));
        network.sectors().stream()
                .filter(s -> !shelf.knows(s))
                .map(s -> new NetworkFinding(
                        "PATTERN_UNKNOWN",
                        s.id(),
                        "Radio cell " + s.id() + " names the antenna " + s.pattern()
                                + ", which is not there; the usual one of its band is taken."))
                .forEach(all::add);
        return all;
    }

    private void rest(City city, int round) {
        checked = city;
        checkedAntennas = round;
        checking = false;
        fill();
        check();
    }

    private void fill() {
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        title.setText(words.get("radio.findings", found.size()));
        List<Node> some =
                new ArrayList<>(found.stream().limit(most).map(this::line).toList());
        if (found.size() > most) {
            Hyperlink more = new Hyperlink(words.get("radio.findingsMore", found.size() - most));
            more.setId("radio-findings-more");
            more.getStyleClass().add("small-text");
            more.setOnAction(e -> {
                most += MORE_LINES;
                fill();
            });
            some.add(more);
        }
        lines.getChildren().setAll(some);
    }

    private Node line(NetworkFinding finding) {
        Label text = new Label(finding.message());
        text.setWrapText(true);
        text.getStyleClass().add("small-text");
        if (finding.objectId().isEmpty()) {
            return text;
        }
        Hyperlink there = new Hyperlink(words.get("radio.findings.go"));
        there.getStyleClass().add("small-text");
        there.setOnAction(e -> scene.city().find(finding.objectId()).ifPresent(fly));
        return new VBox(text, there);
    }
}

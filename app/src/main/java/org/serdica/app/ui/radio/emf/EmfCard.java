package org.serdica.app.ui.radio.emf;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.radio.Coverage;
import org.serdica.app.ui.radio.CoverageKeeper;
import org.serdica.app.ui.radio.MapSource;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.emf.Exposure;
import org.serdica.model.radio.emf.ExposureLimits;
import org.serdica.model.radio.emf.ExposureSettings;
import org.serdica.model.radio.emf.LimitTable;
import org.serdica.model.radio.emf.SafetyVolume;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;

/** Chooses limits, shows exposure beside them as a map and as bodies about the sites, and says what was assumed. */
public final class EmfCard extends VBox {
    private final CoverageKeeper keeper;
    private final ObjectProperty<Optional<MapSource>> map;
    private final JobRunner jobs;
    private final Words words;
    private final VolumePart bodies = new VolumePart();
    private final CheckBox shown = box("radio-emf", "radio.emf.show");
    private final CheckBox volumes = box("radio-emf-volumes", "radio.emf.volumes");
    private final CheckBox actual = box("radio-emf-actual", "radio.emf.actual");
    private final CheckBox ground = box("radio-emf-ground", "radio.emf.ground");
    private final ComboBox<ExposureLimits> limits = new ComboBox<>();
    private final Label assumed = new Label();
    private @Nullable ExposureSource mine;
    private @Nullable Object drawn;
    private boolean drawing;

    /** What bodies were made of. */
    private record Drawn(RadioNetwork network, ExposureWish wish) {}

    /** @param map what is shown in place of levels */
    public EmfCard(
            CoverageKeeper keeper,
            ObjectProperty<Optional<MapSource>> map,
            CityView view,
            JobRunner jobs,
            Words words) {
        super(6);
        this.keeper = keeper;
        this.map = map;
        this.jobs = jobs;
        this.words = words;
        setId("radio-emf-card");
        view.addPart(bodies);
        for (CheckBox box : List.of(shown, volumes, actual, ground)) {
            box.textProperty().bind(words.text(String.valueOf(box.getUserData())));
            box.selectedProperty().subscribe(this::choose);
        }
        limits.setId("radio-emf-limits");
        limits.getItems().setAll(LimitTable.ALL);
        limits.setMaxWidth(Double.MAX_VALUE);
        limits.setConverter(new StringConverter<>() {
            @Override
            public String toString(ExposureLimits l) {
                return l == null ? "" : l.title() + " · " + l.date();
            }

            @Override
            public ExposureLimits fromString(String typed) {
                return limits.getValue();
            }
        });
        limits.setValue(LimitTable.ALL.getFirst());
        limits.valueProperty().subscribe(this::choose);
        assumed.setWrapText(true);
        assumed.getStyleClass().addAll("muted", "small-text");
        VBox more = new VBox(6, limits, actual, ground, assumed);
        more.visibleProperty().bind(shown.selectedProperty().or(volumes.selectedProperty()));
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(shown, volumes, more);
        map.subscribe(now -> {
            if (mine != null && now.filter(s -> s.equals(mine)).isEmpty()) {
                mine = null;
                shown.setSelected(false);
            }
        });
        keeper.coverageProperty().subscribe(this::draw);
        words.languageProperty().subscribe(this::choose);
    }

    /** Whether the map is one of exposure. */
    public BooleanProperty shownProperty() {
        return shown.selectedProperty();
    }

    private static CheckBox box(String id, String key) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setUserData(key);
        box.setWrapText(true);
        return box;
    }

    private ExposureWish wish() {
        ExposureSettings settings = (actual.isSelected() ? ExposureSettings.ACTUAL : ExposureSettings.MOST)
                .withReflection(ground.isSelected() ? ExposureSettings.WORST_GROUND : 1);
        return new ExposureWish(limits.getValue(), settings);
    }

    private void choose() {
        if (shown.isSelected()) {
            keeper.activeProperty().set(true);
            mine = new ExposureSource(wish(), keeper.patterns(), words);
            map.set(Optional.of(mine));
        } else if (mine != null) {
            mine = null;
            map.set(Optional.empty());
        }
        if (volumes.isSelected()) {
            keeper.activeProperty().set(true);
        }
        draw();
    }

    private void draw() {
        Optional<Coverage> coverage = keeper.coverageProperty().get();
        assumed.setText(coverage.map(this::assumptions).orElse(""));
        if (coverage.isEmpty() || !volumes.isSelected()) {
            drawn = null;
            bodies.show(List.of());
            return;
        }
        Drawn wanted = new Drawn(coverage.get().network(), wish());
        if (drawing || wanted.equals(drawn)) {
            return;
        }
        drawing = true;
        drawn = wanted;
        PatternSource patterns = keeper.patterns();
        jobs.quietly(
                Job.of("safety volumes", (progress, cancel) -> about(wanted, patterns, cancel)),
                made -> {
                    drawing = false;
                    bodies.show(made);
                    draw();
                },
                () -> drawing = false);
    }

    private static List<SafetyVolume> about(Drawn wanted, PatternSource patterns, CancelToken cancel) {
        return wanted.network().sites().parallelStream()
                .filter(site -> !site.sectors().isEmpty())
                .map(site -> {
                    cancel.check();
                    List<Sector> sectors = site.sectors();
                    Exposure own = Exposure.of(
                            sectors,
                            patterns,
                            wanted.wish().settings(),
                            wanted.wish().limits());
                    double x = sectors.stream().mapToDouble(Sector::x).average().orElse(site.x());
                    double y = sectors.stream().mapToDouble(Sector::y).average().orElse(site.y());
                    double z = sectors.stream().mapToDouble(Sector::z).average().orElse(site.z());
                    double within = sectors.stream()
                            .mapToDouble(s -> Math.hypot(Math.hypot(s.x() - x, s.y() - y), s.z() - z))
                            .max()
                            .orElse(0);
                    return SafetyVolume.about(own, x, y, z, within);
                })
                .toList();
    }

    private String assumptions(Coverage coverage) {
        ExposureWish w = wish();
        long unlimited = coverage.network().sectors().stream()
                .filter(s -> w.limits().wattPerM2(s.carrier().frequencyMHz()).isEmpty())
                .count();
        String text = words.get(
                "radio.emf.assumed",
                words.get(w.settings().actual() ? "radio.emf.isActual" : "radio.emf.isMost"),
                words.number(w.settings().reflection(), 2),
                w.limits().source());
        if (unlimited > 0) {
            text += " " + words.get("radio.emf.unlimited", unlimited);
        }
        return w.limits().note().isEmpty() ? text : text + "\n" + w.limits().note();
    }
}

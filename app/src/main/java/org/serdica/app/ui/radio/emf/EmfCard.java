package org.serdica.app.ui.radio.emf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.SetChangeListener;
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
import org.serdica.model.radio.network.Site;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;

/** Chooses limits, shows exposure beside them as a map and as bodies about the sites, and says what was assumed. */
public final class EmfCard extends VBox {
    private final CoverageKeeper keeper;
    private final ObjectProperty<Optional<MapSource>> map;
    private final JobRunner jobs;
    private final Words words;
    private final CityView view;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty volumes = new SimpleBooleanProperty();
    private final BooleanProperty actual = new SimpleBooleanProperty();
    private final BooleanProperty ground = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable ExposureLimits> limits = new SimpleObjectProperty<>();
    private final Label assumed = new Label();
    private @Nullable VolumePart bodies;
    private @Nullable ExposureSource mine;
    private @Nullable Object drawn;
    private boolean furnished;
    private boolean drawing;

    /** What bodies were made of. */
    private record Drawn(List<Site> sites, ExposureWish wish, int antennas) {}

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
        this.view = view;
        this.jobs = jobs;
        this.words = words;
        setId("radio-emf-card");
        for (BooleanProperty choice : List.of(shown, volumes, actual, ground)) {
            choice.subscribe((before, now) -> choose());
        }
        limits.subscribe((before, now) -> choose());
        map.subscribe(now -> {
            if (mine != null && now.filter(s -> s.equals(mine)).isEmpty()) {
                mine = null;
                shown.set(false);
            }
        });
        keeper.coverageProperty().subscribe(this::draw);
        keeper.antennasProperty().subscribe(this::draw);
        view.model().selection().addListener((SetChangeListener<String>) change -> {
            if (volumes.get()) {
                draw();
            }
        });
        words.languageProperty().subscribe((before, now) -> choose());
        // Made when somebody looks for the first time; limits are read then.
        sceneProperty().subscribe(now -> {
            if (now != null && !furnished) {
                furnished = true;
                furnish();
            }
        });
    }

    private void furnish() {
        ComboBox<ExposureLimits> laws = new ComboBox<>();
        laws.setId("radio-emf-limits");
        laws.getItems().setAll(LimitTable.ALL);
        laws.setMaxWidth(Double.MAX_VALUE);
        laws.setConverter(new StringConverter<>() {
            @Override
            public String toString(ExposureLimits l) {
                return l == null ? "" : l.title() + " · " + l.date();
            }

            @Override
            public ExposureLimits fromString(String typed) {
                return laws.getValue();
            }
        });
        laws.setValue(limits());
        laws.valueProperty().subscribe((before, now) -> limits.set(now));
        assumed.setWrapText(true);
        assumed.getStyleClass().addAll("muted", "small-text");
        VBox more = new VBox(
                6,
                laws,
                box("radio-emf-actual", "radio.emf.actual", actual),
                box("radio-emf-ground", "radio.emf.ground", ground),
                assumed);
        more.visibleProperty().bind(shown.or(volumes));
        more.managedProperty().bind(more.visibleProperty());
        Label title = new Label();
        title.textProperty().bind(words.text("radio.emf.title"));
        title.getStyleClass().add("section-title");
        getChildren()
                .addAll(
                        title,
                        box("radio-emf", "radio.emf.show", shown),
                        box("radio-emf-volumes", "radio.emf.volumes", volumes),
                        more);
    }

    private ExposureLimits limits() {
        ExposureLimits chosen = limits.get();
        return chosen == null ? LimitTable.ALL.getFirst() : chosen;
    }

    /** Whether the map is one of exposure. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    private CheckBox box(String id, String key, BooleanProperty choice) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(words.text(key));
        box.selectedProperty().bindBidirectional(choice);
        box.setWrapText(true);
        return box;
    }

    private ExposureWish wish() {
        ExposureSettings settings = (actual.get() ? ExposureSettings.ACTUAL : ExposureSettings.MOST)
                .withReflection(ground.get() ? ExposureSettings.WORST_GROUND : 1);
        return new ExposureWish(limits(), settings);
    }

    private void choose() {
        if (shown.get()) {
            keeper.activeProperty().set(true);
            mine = new ExposureSource(wish(), keeper.patterns(), words);
            map.set(Optional.of(mine));
        } else if (mine != null) {
            mine = null;
            map.set(Optional.empty());
        }
        if (volumes.get()) {
            keeper.activeProperty().set(true);
        }
        draw();
    }

    private void draw() {
        Optional<Coverage> coverage = keeper.coverageProperty().get();
        assumed.setText(
                shown.get() || volumes.get() ? coverage.map(this::assumptions).orElse("") : "");
        if (coverage.isEmpty() || !volumes.get()) {
            drawn = null;
            if (bodies != null) {
                bodies.show(List.of());
            }
            return;
        }
        Drawn wanted = new Drawn(
                sites(coverage.get().network()),
                wish(),
                keeper.antennasProperty().get());
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
                    bodies().show(made);
                    draw();
                },
                () -> drawing = false);
    }

    /** Those that are selected, by themselves or by a cell; all where none is. */
    private List<Site> sites(RadioNetwork network) {
        Set<String> selected = view.model().selection();
        List<Site> chosen = network.sites().stream()
                .filter(site -> selected.contains(site.id())
                        || site.sectors().stream().anyMatch(s -> selected.contains(s.id())))
                .toList();
        return chosen.isEmpty() ? network.sites() : chosen;
    }

    private VolumePart bodies() {
        VolumePart known = bodies;
        if (known == null) {
            known = new VolumePart();
            bodies = known;
            view.addPart(known);
        }
        return known;
    }

    private static List<SafetyVolume> about(Drawn wanted, PatternSource patterns, CancelToken cancel) {
        return wanted.sites().parallelStream()
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
                w.limits().source(),
                w.limits().date());
        if (unlimited > 0) {
            text += " " + words.get("radio.emf.unlimited", unlimited);
        }
        return w.limits().note().isEmpty() ? text : text + "\n" + w.limits().note();
    }
}

package org.serdica.app.ui.radio.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.NumberField;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.radio.network.CarrierPreset;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.SectorEdits;
import org.serdica.model.radio.network.Site;

/** The cell that is selected, or one of the selected site: its numbers to change, its antenna, and what that one's beam is like. */
final class AntennaCard extends VBox {
    private static final double FIELD_PX = 84;
    private static final int FIELDS_IN_A_ROW = 2;

    private final SceneModel scene;
    private final EditSession session;
    private final PatternShelf shelf;
    private final Notices notices;
    private final Words words;
    private final BiConsumer<Sector, TiltedPattern> drawn;
    private final Runnable hidden;
    private final Label title = new Label();
    private final ComboBox<String> cells = Choices.box("antenna-cell", id -> id);
    private final ComboBox<String> antennas;
    private final ComboBox<CarrierPreset> presets;
    private final Label mounting = new Label();
    private final Map<CellChange, NumberField> fields = new EnumMap<>(CellChange.class);
    private final PolarPlots plots;
    private final Label figures = new Label();
    private @Nullable Sector shown;
    private boolean filling;

    /**
     * @param surface whether the pattern is drawn in the scene, too
     * @param save writes the pattern into a file
     * @param drawn is told what is shown after every change, {@code hidden} when nothing is
     */
    AntennaCard(
            SceneModel scene,
            EditSession session,
            PatternShelf shelf,
            Notices notices,
            Words words,
            CheckBox surface,
            Runnable save,
            BiConsumer<Sector, TiltedPattern> drawn,
            Runnable hidden) {
        super(6);
        this.scene = scene;
        this.session = session;
        this.shelf = shelf;
        this.notices = notices;
        this.words = words;
        this.drawn = drawn;
        this.hidden = hidden;
        setId("antenna-card");
        title.getStyleClass().add("section-title");
        mounting.getStyleClass().addAll("small-text", "muted");
        mounting.setWrapText(true);
        antennas =
                Choices.box("antenna-pattern", name -> name.isEmpty() ? words.get("antenna.usual") : shelf.title(name));
        presets = Choices.box("antenna-preset", p -> words.get("radio.preset." + p.text()));
        presets.getItems().setAll(CarrierPreset.values());
        plots = new PolarPlots(words);
        GridPane choices = new GridPane();
        choices.setHgap(8);
        choices.setVgap(6);
        choices.addRow(0, name("antenna.cell"), wide(cells));
        choices.addRow(1, name("antenna.pattern"), wide(antennas));
        choices.addRow(2, name("antenna.carrier"), wide(presets));
        getChildren().addAll(title, mounting, choices);
        GridPane numbers = new GridPane();
        numbers.setHgap(12);
        numbers.setVgap(6);
        for (CellChange change : CellChange.values()) {
            NumberField field = field(change);
            int i = fields.size();
            fields.put(change, field);
            numbers.add(field.named(), i % FIELDS_IN_A_ROW, i / FIELDS_IN_A_ROW);
        }
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(100.0 / FIELDS_IN_A_ROW);
        numbers.getColumnConstraints().addAll(half, half);
        figures.getStyleClass().add("small-text");
        figures.setWrapText(true);
        Hyperlink toFile = new Hyperlink();
        toFile.setId("antenna-save");
        toFile.textProperty().bind(words.text("antenna.save"));
        toFile.getStyleClass().add("small-text");
        toFile.setOnAction(e -> save.run());
        getChildren().addAll(numbers, plots, figures, surface, toFile);
        choose(cells, id -> show());
        choose(antennas, name -> edit(words.get("antenna.pattern"), s -> Optional.of(s.withPattern(name))));
        choose(presets, p -> edit(words.get("antenna.carrier"), s -> Optional.of(s.withCarrier(p.carrier()))));
        scene.selection().addListener((SetChangeListener<String>) c -> show());
        scene.cityProperty().subscribe(this::show);
        words.languageProperty().subscribe(this::show);
    }

    /** Shows the same with patterns that have come since. */
    void refresh() {
        show();
    }

    private <T> void choose(ComboBox<T> box, Consumer<T> chosen) {
        box.valueProperty().subscribe((before, now) -> {
            if (!filling && now != null) {
                chosen.accept(now);
            }
        });
    }

    private Label name(String key) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().addAll("small-text", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node wide(Region box) {
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private NumberField field(CellChange change) {
        String stem = change.name().toLowerCase(Locale.ROOT);
        return new NumberField(
                "antenna-" + stem,
                "antenna." + stem,
                "antenna." + stem + ".tip",
                change.unit(),
                FIELD_PX,
                number -> type(change, number),
                words);
    }

    private void type(CellChange change, double number) {
        String name = words.get("antenna." + change.name().toLowerCase(Locale.ROOT));
        if (!change.isPossible(number)) {
            notices.show(Notice.of(
                    Notice.Level.PROBLEM,
                    words.get(
                            "antenna.refused",
                            name,
                            words.number(change.least(), 1),
                            words.number(change.most(), 1, change.unit()))));
            show();
            return;
        }
        edit(name, s -> change.of(s) == number ? Optional.empty() : Optional.of(change.in(s, number)));
    }

    /** What a change makes of a cell. */
    private interface Change {
        Optional<Sector> of(Sector now);
    }

    private void edit(String name, Change change) {
        Sector now = shown;
        if (now == null) {
            return;
        }
        Optional<Sector> wanted = change.of(now).filter(w -> !w.equals(now));
        if (wanted.isPresent()) {
            session.apply(words.get("antenna.did", name, now.id()), SectorEdits.change(session.city(), wanted.get()));
        }
    }

    private void show() {
        filling = true;
        try {
            fill();
        } finally {
            filling = false;
        }
    }

    private void fill() {
        List<Sector> choice = shelf.isFilled() ? choice(scene.city()) : List.of();
        shown = null;
        setVisible(!choice.isEmpty());
        setManaged(!choice.isEmpty());
        if (choice.isEmpty()) {
            hidden.run();
            return;
        }
        List<String> ids = choice.stream().map(Sector::id).toList();
        String before = cells.getValue();
        if (!cells.getItems().equals(ids)) {
            cells.getItems().setAll(ids);
        }
        String id = before != null && ids.contains(before) ? before : ids.getFirst();
        cells.setValue(id);
        Sector sector = choice.get(ids.indexOf(id));
        shown = sector;
        title.setText(words.get("antenna.title", sector.siteId()));
        mounting.setText(words.get(
                "antenna.mounting",
                sector.carrier().technology().text(),
                words.get("radio.mounting." + sector.mountedOn().text())));
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(shelf.names(sector.carrier().frequencyMHz()));
        if (!names.contains(sector.pattern())) {
            names.add(sector.pattern());
        }
        if (!antennas.getItems().equals(names)) {
            antennas.getItems().setAll(names);
        }
        antennas.setValue(sector.pattern());
        presets.setValue(presetOf(sector));
        fields.forEach((change, field) -> field.show(Math.rint(change.of(sector) * 1000) / 1000));
        TiltedPattern pattern =
                new TiltedPattern(shelf.patternOf(sector), sector.mechanicalTiltDeg(), sector.electricalTiltDeg());
        plots.show(pattern, sector.azimuthDeg());
        figures.setText(words.get(
                "antenna.figures",
                words.number(pattern.peakDbi(), 1, "dBi"),
                words.number(sector.carrier().powerDbm() + pattern.peakDbi(), 1, "dBm")));
        drawn.accept(sector, pattern);
    }

    private static @Nullable CarrierPreset presetOf(Sector sector) {
        for (CarrierPreset preset : CarrierPreset.values()) {
            if (preset.carrier().technology() == sector.carrier().technology()
                    && preset.carrier().frequencyMHz() == sector.carrier().frequencyMHz()) {
                return preset;
            }
        }
        return null;
    }

    /** The cells of what is selected. */
    private List<Sector> choice(City city) {
        if (scene.selection().size() != 1) {
            return List.of();
        }
        String id = scene.selection().iterator().next();
        if (city.find(id).filter(SiteTools::isRadio).isEmpty()) {
            return List.of();
        }
        RadioNetwork network = RadioNetwork.of(city);
        for (Site site : network.sites()) {
            if (site.id().equals(id)) {
                return site.sectors();
            }
        }
        return network.sector(id).map(List::of).orElse(List.of());
    }
}

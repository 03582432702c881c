package org.serdica.app.ui.radio.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.map.CityMap;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.radio.Coverage;
import org.serdica.app.ui.radio.CoverageKeeper;
import org.serdica.app.ui.radio.MapWish;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.importers.radio.measure.MeasurementReader;
import org.serdica.importers.radio.measure.MeasurementReading;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.measure.Calibration;
import org.serdica.model.radio.measure.MapComparison;
import org.serdica.model.radio.measure.MeasuredBin;
import org.serdica.model.radio.measure.MeasuredBins;
import org.serdica.model.radio.measure.Measurement;
import org.serdica.model.radio.measure.StreetSquares;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the model is off what was measured, cell by cell, and whether it is to learn of it. */
public final class MeasureCard extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(MeasureCard.class);

    private final SceneModel scene;
    private final CoverageKeeper keeper;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final CityView view;
    private final Label title = new Label();
    private final Label remark = new Label();
    private final ErrorTable table;
    private final Teaching teaching;
    private final CheckBox calibrate = new CheckBox();
    private Optional<Compared> compared = Optional.empty();
    private List<MeasuredBin> bins = List.of();
    /** Samples from above the street. */
    private int aside;

    private String from = "";
    private boolean comparing;
    private Optional<CoverageMaps> drawn = Optional.empty();
    private @Nullable MeasuredDots dots;

    public MeasureCard(
            SceneModel scene, CityView view, CoverageKeeper keeper, JobRunner jobs, Notices notices, Words words) {
        super(6);
        this.scene = scene;
        this.view = view;
        this.keeper = keeper;
        teaching = new Teaching(keeper.calibrationProperty()::set);
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        setId("radio-measure-card");
        title.getStyleClass().add("section-title");
        remark.getStyleClass().addAll("muted", "small-text");
        remark.setWrapText(true);
        table = new ErrorTable(words);
        calibrate.setId("radio-calibrate");
        calibrate.setWrapText(true);
        calibrate.textProperty().bind(words.text("radio.measure.calibrate"));
        calibrate.selectedProperty().subscribe((before, now) -> teaching.want(now));
        getChildren().addAll(title, remark, table, calibrate);
        keeper.coverageProperty().subscribe(this::compare);
        keeper.wishProperty().subscribe((before, now) -> draw());
        scene.mapProperty().subscribe((before, now) -> draw());
        scene.cityProperty().subscribe((before, now) -> {
            if (!before.frame().equals(now.frame())) {
                take("", StreetSquares.NONE);
            }
        });
        words.languageProperty().subscribe(this::fill);
        fill();
    }

    /** The table for a spreadsheet; empty without measurements. */
    public String csv() {
        return compared.map(Compared::csv).orElse("");
    }

    /** Reads a file of measurements and shows what is in it. */
    public void open(Path file) {
        String crs = scene.city().frame().crs();
        String name = String.valueOf(file.getFileName());
        jobs.start(
                Job.of(
                        words.get("radio.measure.reading", name),
                        (progress, cancel) -> MeasurementReader.read(file, crs, cancel)),
                reading -> {
                    told(name, reading);
                    if (!reading.samples().isEmpty()) {
                        keeper.activeProperty().set(true);
                        take(name, StreetSquares.of(reading.samples(), MeasuredBins.USUAL_CELL_M));
                    }
                },
                error -> {
                    LOG.warn("{} could not be read", file, error);
                    notices.show(Notice.of(Notice.Level.PROBLEM, words.get("radio.measure.failed", name)));
                });
    }

    private void told(String name, MeasurementReading reading) {
        Notice.Level level = reading.samples().isEmpty()
                ? Notice.Level.PROBLEM
                : reading.findings().isEmpty() ? Notice.Level.DONE : Notice.Level.NOTE;
        String first =
                reading.findings().isEmpty() ? "" : sentence(reading.findings().getFirst());
        notices.show(Notice.of(
                        level,
                        words.get("radio.measure.read", name, reading.samples().size(), reading.leftOut()))
                .withDetail(first));
    }

    private static String sentence(Finding f) {
        return f.element().isEmpty() ? f.message() : f.element() + ": " + f.message();
    }

    private void take(String name, StreetSquares squares) {
        from = name;
        bins = squares.bins();
        aside = squares.aside();
        compared = Optional.empty();
        calibrate.setSelected(false);
        teaching.forget();
        fill();
        compare();
    }

    private void compare() {
        Optional<Coverage> fine = keeper.coverageProperty().get().filter(c -> !c.coarse());
        Optional<CoverageMaps> maps = fine.map(Coverage::maps);
        if (maps.isPresent() || keeper.coverageProperty().get().isEmpty()) {
            drawn = maps;
            draw();
        }
        if (maps.isEmpty() || bins.isEmpty() || comparing || !isOfStreets()) {
            return;
        }
        if (compared.filter(c -> c.maps() == maps.get()).isPresent()) {
            return;
        }
        comparing = true;
        List<MeasuredBin> squares = bins;
        jobs.quietly(
                Job.of("measurements", (progress, cancel) -> {
                    MapComparison comparison = MapComparison.of(maps.get(), squares);
                    return new Compared(
                            maps.get(), comparison, Calibration.of(comparison.residuals(), Calibration.USUAL_BLOCK_M));
                }),
                made -> {
                    comparing = false;
                    if (bins == squares) {
                        compared = Optional.of(made);
                        fill();
                        teaching.found(
                                fine.orElseThrow().city(), made.calibration().fits());
                    }
                    compare();
                },
                () -> comparing = false);
    }

    /** Whoever measures walks or drives: a map of another storey or height has nothing to do with it. */
    private boolean isOfStreets() {
        MapWish wish = keeper.wishProperty().get();
        return wish.along().isEmpty()
                && wish.over() instanceof ReceiverPlan.OverGround above
                && above.heightM() <= Measurement.MOST_STREET_M;
    }

    /** Dots have the colours of levels, and are read by their legend only. */
    private boolean isOfLevels() {
        CityMap map = scene.mapProperty().get();
        return keeper.wishProperty().get().layer() == CoverageLayer.RSRP && (map == null || map instanceof RadioMap);
    }

    private void draw() {
        MeasuredDots known = dots;
        if (known == null && bins.isEmpty()) {
            return;
        }
        if (known == null) {
            known = new MeasuredDots();
            dots = known;
            view.addPart(known);
        }
        known.show(bins, isOfStreets() && isOfLevels() ? drawn : Optional.empty());
    }

    private void fill() {
        table.clear();
        Optional<Compared> known = compared;
        boolean any = !bins.isEmpty();
        for (Node node : List.of(title, table, calibrate)) {
            node.setVisible(any);
            node.setManaged(any);
        }
        title.setText(words.get("radio.measure.title", from));
        if (!any) {
            remark.setText(withAside(words.get("radio.measure.none")));
            return;
        }
        if (known.isEmpty()) {
            remark.setText(withAside(words.get("radio.measure.squares", bins.size())));
            return;
        }
        Compared c = known.get();
        MapComparison m = c.comparison();
        remark.setText(withAside(words.get(
                "radio.measure.compared",
                m.residuals().size(),
                bins.size(),
                m.beside(),
                m.underRoofs(),
                m.unknownCells())));
        table.show(c.calibration());
    }

    private String withAside(String text) {
        return aside == 0
                ? text
                : text + "\n" + words.get("radio.measure.aside", aside, (int) Measurement.MOST_STREET_M);
    }
}

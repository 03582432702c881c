package org.serdica.app.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.FileColumns;
import org.serdica.importers.api.ImportPreview;
import org.serdica.importers.api.PreviewFile;
import org.serdica.model.city.City;
import org.serdica.model.city.Lod;
import org.serdica.model.geo.Bounds;

/** The page of an import: files and what they ask on the left, what comes in on the right, the decision below. */
final class ImportPage extends BorderPane {
    private static final double LEFT_PX = 424;
    private static final double PLAN_SHARE = 0.44;

    private final ImportOrder order;
    private final ImportSurroundings around;
    private final Words words;
    private final FileList list;
    private final PlacePane place;
    private final ChoicePane choice;
    private final PlanPicture plan;
    private final VBox details = new VBox(14);
    private final VBox columnsSection = new VBox(4);
    private final Label extent = new Label();
    private final Label summary = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Hyperlink stop = new Hyperlink();
    private final Button go = new Button();
    private @Nullable Path columnsOf;

    ImportPage(ImportOrder order, ImportSurroundings around, TwoPointsPane.Picker picker, Words words) {
        this.order = order;
        this.around = around;
        this.words = words;
        setId("import");
        getStyleClass().add("import-page");
        list = new FileList(order, words);
        place = new PlacePane(order, around.jobs(), picker, words);
        choice = new ChoicePane(order, around.filters(), this::shown, words);
        plan = new PlanPicture(order.boxProperty(), around.isDark().getAsBoolean(), words);
        setLeft(left());
        setCenter(right());
        setBottom(foot());
        list.selectedProperty().subscribe(row -> select(row));
        order.previewProperty().subscribe(p -> draw());
        order.boxProperty().subscribe(b -> say());
        order.leftOutProperty().subscribe(k -> draw());
        order.lookingProperty().subscribe(this::watch);
        order.problemProperty().subscribe(p -> say());
        order.unclearProperty().subscribe(u -> say());
        order.files().subscribe(this::say);
        setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        setOnDragDropped(e -> {
            order.add(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
        });
    }

    private Region left() {
        Label files = title("import.files");
        files.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(files, Priority.ALWAYS);
        HBox head = new HBox(
                4,
                files,
                flat("import.addFiles", Material2AL.ADD, () -> order.add(around.askForFiles())),
                flat("import.addFolder", Material2AL.CREATE_NEW_FOLDER, () -> order.add(around.askForFolder())));
        head.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup targets = new ToggleGroup();
        RadioButton own = new RadioButton(words.get("import.asNew"));
        own.setId("import-as-new");
        own.setToggleGroup(targets);
        RadioButton into = new RadioButton(words.get("import.into", around.cityName()));
        // A city's name is no mnemonic.
        into.setMnemonicParsing(false);
        into.setId("import-into");
        into.setToggleGroup(targets);
        into.setDisable(around.city().isEmpty());
        order.intoOpenProperty().subscribe(on -> (on ? into : own).setSelected(true));
        into.selectedProperty()
                .subscribe((before, now) -> order.intoOpenProperty().set(now));
        HBox target = new HBox(18, own, into);
        into.setMinWidth(0);
        details.getStyleClass().add("import-details");
        ScrollPane scroll = upright(details);
        VBox left = new VBox(8, head, list, target, scroll);
        left.setMinWidth(LEFT_PX);
        left.setPrefWidth(LEFT_PX);
        left.setMaxWidth(LEFT_PX);
        left.getStyleClass().add("import-left");
        return left;
    }

    private static ScrollPane upright(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Region right() {
        extent.getStyleClass().addAll("small-text", "muted");
        Label hint = new Label(words.get("import.plan.hint"));
        hint.getStyleClass().addAll("small-text", "muted");
        extent.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(extent, Priority.ALWAYS);
        HBox below = new HBox(12, extent, hint);
        ScrollPane scroll = upright(choice);
        VBox right = new VBox(8, plan, below, scroll);
        // The plan keeps its size whatever comes to stand below it.
        plan.minHeightProperty().bind(right.heightProperty().multiply(PLAN_SHARE));
        plan.prefHeightProperty().bind(plan.minHeightProperty());
        right.getStyleClass().add("import-right");
        return right;
    }

    private Region foot() {
        summary.setId("import-summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        progress.setPrefWidth(150);
        progress.getStyleClass().add("small");
        stop.setId("import-stop");
        stop.setText(words.get("import.stop"));
        stop.setOnAction(e -> {
            order.stopLooking();
            say();
        });
        HBox looking = new HBox(8, progress, stop);
        looking.setAlignment(Pos.CENTER_LEFT);
        looking.visibleProperty().bind(order.lookingProperty().map(Optional::isPresent));
        looking.setMinWidth(USE_PREF_SIZE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(summary.textProperty());
        summary.setTooltip(whole);
        Button cancel = new Button(words.get("import.cancel"));
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> around.close());
        go.setId("import-go");
        go.setText(words.get("import.go"));
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        go.setOnAction(e -> decide());
        for (Region r : List.of(cancel, go, stop)) {
            r.setMinWidth(USE_PREF_SIZE);
        }
        HBox foot = new HBox(10, summary, looking, cancel, go);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private void decide() {
        choice.settle();
        if (order.isReady()) {
            around.run(order.request(), order.intoOpenProperty().get());
        }
    }

    private Label title(String key) {
        Label title = new Label(words.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private Button flat(String key, Ikon icon, Runnable does) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("flat-text");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> does.run());
        return button;
    }

    private void select(@Nullable FileRow row) {
        if (row == null) {
            // The list is only being filled anew, or nothing is left of it.
            if (order.files().isEmpty()) {
                details.getChildren().clear();
            }
            return;
        }
        place.show(row);
        Optional<FileColumns> columns = row.known().flatMap(PreviewFile::columns);
        if (columns.isPresent() && !row.file().equals(columnsOf)) {
            columnsOf = row.file();
            columnsSection.getChildren().setAll(title("import.columns"), new ColumnsPane(columns.get(), order, words));
        }
        List<Node> shown = new ArrayList<>();
        shown.add(new VBox(4, title("import.place"), place));
        row.gap()
                .ifPresent(gap ->
                        shown.add(new VBox(4, title("import.heights"), new HeightsPane(row, gap, order, words))));
        if (columns.isPresent()) {
            shown.add(columnsSection);
        }
        row.known().ifPresent(f -> shown.add(new VBox(4, title("import.found"), new FileFacts(f, words))));
        details.getChildren().setAll(shown);
    }

    /** What the view shows, where what would come in is in the coordinates of the city that is open. */
    private Optional<Bounds> shown() {
        Optional<String> there = order.previewProperty().get().map(ImportPreview::crs);
        Optional<String> here = around.city().map(c -> c.frame().crs());
        return order.intoOpenProperty().get() || there.isPresent() && there.equals(here)
                ? around.shown()
                : Optional.empty();
    }

    private void draw() {
        Optional<ImportPreview> p = order.previewProperty().get();
        Optional<City> under = order.intoOpenProperty().get() ? around.city() : Optional.empty();
        plan.show(p, under, p.map(order::wanted).orElse(Set.of()));
        Bounds b = p.map(x -> x.objects().bounds()).orElse(Bounds.EMPTY);
        String lods = p.map(x -> String.join(
                        ", ",
                        x.objects().lods().keySet().stream().map(Lod::text).toList()))
                .orElse("");
        extent.setText(
                b.isEmpty()
                        ? ""
                        : p.orElseThrow().crs() + " · " + SizeText.of(b, words)
                                + (lods.isEmpty() ? "" : " · LoD " + lods));
        say();
    }

    private void watch(Optional<RunningJob> job) {
        progress.progressProperty().unbind();
        job.ifPresent(j -> progress.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> j.fractionProperty().get() < 0
                                ? -1
                                : j.fractionProperty().get(),
                        j.fractionProperty())));
        say();
    }

    private void say() {
        boolean problem = !order.problemProperty().get().isEmpty();
        summary.getStyleClass().setAll("label", problem ? "problem" : "strong");
        summary.setText(sentence(problem));
        go.setDisable(!order.isReady());
    }

    private String sentence(boolean problem) {
        if (problem) {
            return order.problemProperty().get();
        }
        Optional<ImportPreview> p = order.previewProperty().get();
        if (p.isEmpty()) {
            return words.get(
                    order.files().isEmpty()
                            ? "import.nothing"
                            : order.lookingProperty().get().isPresent() ? "import.looking" : "import.notLooked");
        }
        int all = p.get().objects().count();
        OptionalInt taken = order.chosen();
        return taken.isPresent()
                ? words.get("import.summary", taken.getAsInt(), all)
                : words.get("import.summary.some", all);
    }
}

package org.serdica.app.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.task.Job;

/** One field for everything: typing narrows the list, Enter does what is marked, Escape leaves. */
public final class CommandPalette extends StackPane {
    /** Best sections first; within one, best items first. */
    private static final List<String> SECTIONS = List.of(
            "palette.places",
            "palette.objects",
            "palette.actions",
            "palette.layers",
            "palette.colours",
            "palette.bookmarks");

    private static final int MOST_A_SECTION = 9;
    private static final double ROW_PX = 38;
    private static final int MOST_ROWS = 12;

    private final List<PaletteSource> quick;
    private final PaletteSource slow;
    private final JobRunner jobs;
    private final Words words;
    private final TextField field = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();
    private final Label nothing = new Label();
    private int asked;
    private int answered;
    private boolean marked;

    /** Enter came before all answers had: the best of them is done as soon as it is known. */
    private boolean enterWaits;

    private @Nullable Node focusBefore;

    /**
     * @param quick sources that answer at once
     * @param slow a source that is asked off the JavaFX thread
     */
    public CommandPalette(List<PaletteSource> quick, PaletteSource slow, JobRunner jobs, Words words) {
        this.quick = List.copyOf(quick);
        this.slow = slow;
        this.jobs = jobs;
        this.words = words;
        setId("palette");
        getStyleClass().add("palette-veil");
        setVisible(false);
        field.setId("palette-field");
        field.getStyleClass().add("palette-field");
        field.promptTextProperty().bind(words.text("palette.prompt"));
        field.textProperty().subscribe((before, now) -> ask());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox top = new HBox(10, new FontIcon(Material2MZ.SEARCH), field);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("palette-top");
        list.setId("palette-list");
        list.setCellFactory(l -> new Cell());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_PX);
        list.setOnMouseClicked(e -> choose());
        nothing.textProperty().bind(words.text("palette.nothing"));
        nothing.getStyleClass().add("empty");
        VBox card = new VBox(top, list, nothing);
        card.getStyleClass().addAll("card", "palette");
        card.setMaxSize(640, USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        setOnMousePressed(e -> {
            if (e.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Opens it empty, ready to type into. */
    public void open() {
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        setVisible(true);
        field.clear();
        ask();
        field.requestFocus();
    }

    public void close() {
        setVisible(false);
        enterWaits = false;
        Node back = focusBefore;
        if (back != null) {
            back.requestFocus();
        }
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ESCAPE -> close();
            case ENTER -> enter();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            marked = true;
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
        }
    }

    private void enter() {
        if (answered < asked && !marked) {
            enterWaits = true;
        } else {
            choose();
        }
    }

    private void choose() {
        PaletteItem item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            close();
            item.chosen().run();
        }
    }

    private void ask() {
        int mine = ++asked;
        marked = false;
        enterWaits = false;
        String query = field.getText();
        List<PaletteItem> found = new ArrayList<>();
        for (PaletteSource source : quick) {
            found.addAll(source.find(query));
        }
        show(found);
        jobs.quietly(
                Job.of("search", (progress, cancel) -> slow.find(query)),
                more -> answer(mine, found, more),
                () -> answer(mine, found, List.of()));
    }

    private void answer(int mine, List<PaletteItem> found, List<PaletteItem> more) {
        if (mine != asked) {
            return;
        }
        answered = mine;
        if (!more.isEmpty() && !marked) {
            found.addAll(more);
            show(found);
        }
        if (enterWaits && isVisible()) {
            enterWaits = false;
            choose();
        }
    }

    private void show(List<PaletteItem> found) {
        List<PaletteItem> shown = new ArrayList<>();
        List<PaletteItem> best = new ArrayList<>(found);
        best.sort(Comparator.comparingInt(PaletteItem::score).reversed());
        List<String> sections = new ArrayList<>(SECTIONS);
        if (!field.getText().isBlank()) {
            // The section of the best answer comes first, so that Enter does what was most likely meant.
            sections.sort(Comparator.comparingInt((String s) -> -bestScore(best, s)));
        }
        for (String section : sections) {
            best.stream()
                    .filter(i -> i.section().equals(section))
                    .limit(field.getText().isBlank() ? Integer.MAX_VALUE : MOST_A_SECTION)
                    .forEach(shown::add);
        }
        list.getItems().setAll(shown);
        list.getSelectionModel().selectFirst();
        double rows = Math.min(MOST_ROWS, shown.size());
        list.setPrefHeight(rows * ROW_PX + (shown.isEmpty() ? 0 : 12));
        list.setVisible(!shown.isEmpty());
        list.setManaged(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty());
        nothing.setManaged(shown.isEmpty());
    }

    private static int bestScore(List<PaletteItem> items, String section) {
        return items.stream()
                .filter(i -> i.section().equals(section))
                .mapToInt(PaletteItem::score)
                .max()
                .orElse(0);
    }

    private final class Cell extends ListCell<PaletteItem> {
        private final FontIcon icon = new FontIcon(Material2MZ.SEARCH);
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Label section = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Cell() {
            detail.getStyleClass().add("muted");
            section.getStyleClass().addAll("muted", "small-text");
            section.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            title.setMinWidth(60);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            row = new HBox(10, icon, title, detail, space, section, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(PaletteItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(item.icon());
            title.setText(item.title());
            detail.setText(item.section().equals("palette.actions") ? "" : item.detail());
            boolean first = getIndex() == 0
                    || !list.getItems().get(getIndex() - 1).section().equals(item.section());
            section.setText(first ? words.get(item.section()) : "");
            keys.setText(item.keys());
            keys.setVisible(!item.keys().isEmpty());
            keys.setManaged(!item.keys().isEmpty());
            setGraphic(row);
        }
    }
}

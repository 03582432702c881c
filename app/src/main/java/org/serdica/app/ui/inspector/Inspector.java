package org.serdica.app.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.mesh.interior.RoomUse;
import org.serdica.app.ui.edit.ValueEdits;
import org.serdica.app.ui.interior.InteriorSection;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FormRecovery;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.interior.Interior;
import org.serdica.model.task.Job;

/** What is selected. Sums and measures are worked out behind the window; only the newest wish counts. */
public final class Inspector extends VBox {
    /** The forms of more buildings than this are not looked for. */
    private static final int MOST_FORMS = 200;

    private final SceneModel scene;
    private final JobRunner jobs;
    private final Words words;
    private final Consumer<Bounds> flyTo;
    private final Consumer<String> copy;
    private final ObjectPage one;
    private final ManyPage many;
    private int wish;
    private boolean waiting;

    private record Seen(
            List<CityObject> objects,
            Optional<Measures> measures,
            Optional<SelectionSummary> summary,
            Optional<Interior> interior,
            List<FormRecovery.Recovered> forms) {}

    /**
     * @param edits what is typed goes there
     * @param copy takes a text that somebody wants in the clipboard
     */
    public Inspector(
            SceneModel scene,
            JobRunner jobs,
            Words words,
            ValueEdits edits,
            Consumer<Bounds> flyTo,
            Consumer<String> copy) {
        super(10);
        this.scene = scene;
        this.jobs = jobs;
        this.words = words;
        this.flyTo = flyTo;
        this.copy = copy;
        setId("inspector-page");
        getStyleClass().addAll("page", "padded");
        Rows rows = new Rows(words, copy);
        one = new ObjectPage(words, rows, edits, this::select);
        many = new ManyPage(words, rows, edits);
        scene.selection().addListener((SetChangeListener<String>) change -> later());
        scene.cityProperty().subscribe(city -> later());
        scene.draggingProperty().subscribe(dragging -> later());
        words.languageProperty().subscribe(l -> later());
    }

    private void select(CityObject object) {
        scene.selection().clear();
        scene.selection().add(object.id());
    }

    /** A box select changes the set id by id; one look after all of them is enough. */
    private void later() {
        // Numbers that are dragged stand beside the hand.
        if (!waiting && !scene.isDragging()) {
            waiting = true;
            jobs.window().execute(() -> {
                waiting = false;
                refresh();
            });
        }
    }

    private void refresh() {
        int mine = ++wish;
        City city = scene.city();
        List<String> ids = new ArrayList<>(scene.selection());
        if (ids.isEmpty()) {
            showEmpty(city.tiles().isEmpty());
            return;
        }
        jobs.quietly(Job.of("inspect", (progress, cancel) -> look(city, ids)), seen -> {
            if (mine == wish) {
                show(seen);
            }
        });
    }

    private Seen look(City city, List<String> ids) {
        List<CityObject> objects =
                ids.stream().map(city::find).flatMap(Optional::stream).toList();
        if (objects.size() == 1) {
            return new Seen(
                    objects,
                    Optional.of(Measures.of(objects.getFirst())),
                    Optional.empty(),
                    Interior.of(objects.getFirst()),
                    forms(city, objects));
        }
        return new Seen(
                objects,
                Optional.empty(),
                Optional.of(SelectionSummary.of(objects)),
                Optional.empty(),
                forms(city, objects));
    }

    /** The forms of all buildings among a few objects; none where one of them has no form. */
    private static List<FormRecovery.Recovered> forms(City city, List<CityObject> objects) {
        List<CityObject> buildings =
                objects.stream().filter(o -> o.kind() == ObjectKind.BUILDING).toList();
        if (buildings.size() > MOST_FORMS) {
            return List.of();
        }
        List<FormRecovery.Recovered> forms = buildings.stream()
                .map(o -> FormRecovery.of(city, o))
                .flatMap(Optional::stream)
                .toList();
        return forms.size() == buildings.size() ? forms : List.of();
    }

    private void show(Seen seen) {
        if (seen.objects().isEmpty()) {
            showEmpty(scene.city().tiles().isEmpty());
            return;
        }
        CityObject first = seen.objects().getFirst();
        // Files number rooms and give them names besides.
        boolean room = Interior.isRoom(first.kind());
        String name = room ? RoomUse.nameOf(first) : first.text("name").isEmpty() ? first.id() : first.text("name");
        String title = seen.objects().size() == 1
                ? name
                : words.get("inspector.objects", seen.objects().size());
        String detail = seen.objects().size() == 1
                ? words.get("kind." + first.kind().className()) + (name.equals(first.id()) ? "" : " · " + first.id())
                : "";
        Bounds bounds = seen.summary().map(SelectionSummary::bounds).orElse(first.bounds());
        String ids =
                String.join("\n", seen.objects().stream().map(CityObject::id).toList());
        getChildren().setAll(header(title, detail, bounds, ids));
        seen.interior().ifPresent(i -> getChildren().add(new InteriorSection(scene, i, words, this::select)));
        seen.measures().ifPresent(measures -> one.fill(this, first, measures, seen.forms()));
        seen.summary().ifPresent(summary -> many.fill(this, seen.objects(), summary, seen.forms()));
    }

    private Node header(String title, String detail, Bounds bounds, String ids) {
        Label name = new Label(title);
        name.setId("inspector-title");
        name.setWrapText(true);
        name.getStyleClass().add("title");
        VBox lines = new VBox(1, name);
        if (!detail.isEmpty()) {
            Label below = new Label(detail);
            below.setWrapText(true);
            below.getStyleClass().add("muted");
            lines.getChildren().add(below);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox buttons = new HBox(
                2,
                button("inspector.flyTo", Material2MZ.MY_LOCATION, () -> flyTo.accept(bounds)),
                button("inspector.copyIds", Material2AL.CONTENT_COPY, () -> copy.accept(ids)),
                button("inspector.clear", Material2AL.CLOSE, scene.selection()::clear));
        buttons.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, lines, buttons);
    }

    private Button button(String wordsKey, Ikon icon, Runnable does) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "small");
        button.setTooltip(new Tooltip(words.get(wordsKey)));
        button.setAccessibleText(words.get(wordsKey));
        button.setOnAction(e -> does.run());
        return button;
    }

    private void showEmpty(boolean noCity) {
        FontIcon icon = new FontIcon(Material2MZ.TOUCH_APP);
        icon.getStyleClass().add("empty-icon");
        Label first = new Label(words.get(noCity ? "inspector.noCity" : "inspector.empty"));
        first.setWrapText(true);
        first.getStyleClass().add("empty");
        VBox box = new VBox(8, icon, first);
        if (!noCity) {
            Label more = new Label(words.get("inspector.emptyMore"));
            more.setWrapText(true);
            more.getStyleClass().addAll("empty", "small-text");
            box.getChildren().add(more);
        }
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-box");
        getChildren().setAll(box);
    }
}

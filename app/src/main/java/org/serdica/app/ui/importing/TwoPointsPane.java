package org.serdica.app.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Point3D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.NumberText;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.TwoPoints;

/** Two points of a file and their places in the city, typed or picked there. */
final class TwoPointsPane extends VBox {
    /** Lets a person click a place in the city; the page comes back when that is done or given up. */
    @FunctionalInterface
    interface Picker {
        void pick(Consumer<Point3D> picked);
    }

    private static final String[] IN_FILE = {"x", "y", "z"};

    private final Words words;
    private final Consumer<Optional<TwoPoints>> changed;
    private final TextField[] fields = new TextField[12];
    private final CheckBox stretch = new CheckBox();
    private final Label result = new Label();
    private Optional<TwoPoints> said = Optional.empty();
    private boolean filling;

    TwoPointsPane(Words words, Picker picker, Consumer<Optional<TwoPoints>> changed) {
        super(8);
        this.words = words;
        this.changed = changed;
        String[] inCity = {words.get("import.east"), words.get("import.north"), words.get("import.height")};
        GridPane grid = new GridPane(6, 4);
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(96);
        grid.getColumnConstraints().add(first);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints c = new ColumnConstraints();
            c.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(c);
        }
        for (int point = 0; point < 2; point++) {
            Label title = new Label(words.get("import.point", point + 1));
            title.getStyleClass().add("section-title");
            grid.add(title, 0, point * 3, 4, 1);
            grid.add(new Label(words.get("import.point.file")), 0, point * 3 + 1);
            grid.add(new Label(words.get("import.point.city")), 0, point * 3 + 2);
            for (int i = 0; i < 3; i++) {
                grid.add(field(point * 6 + i, IN_FILE[i]), 1 + i, point * 3 + 1);
                grid.add(field(point * 6 + 3 + i, inCity[i]), 1 + i, point * 3 + 2);
            }
            int of = point;
            Button pick = new Button();
            pick.setId("import-pick-" + (point + 1));
            pick.setGraphic(new FontIcon(Material2MZ.MY_LOCATION));
            pick.getStyleClass().add("icon-button");
            pick.setAccessibleText(words.get("import.pick"));
            pick.setTooltip(new Tooltip(words.get("import.pick")));
            pick.setOnAction(e -> picker.pick(place -> put(of * 6 + 3, place)));
            grid.add(pick, 4, point * 3 + 2);
        }
        stretch.setText(words.get("import.stretch"));
        stretch.setOnAction(e -> judge());
        result.setId("import-fit");
        result.setWrapText(true);
        result.setMinHeight(USE_PREF_SIZE);
        result.getStyleClass().addAll("small-text", "muted");
        result.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(grid, stretch, result);
        judge();
    }

    private TextField field(int i, String prompt) {
        TextField field = new TextField();
        field.setId("import-point-" + i);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefColumnCount(6);
        field.setMinWidth(60);
        field.textProperty().subscribe((before, now) -> {
            if (!filling) {
                judge();
            }
        });
        fields[i] = field;
        return field;
    }

    private void put(int from, Point3D place) {
        filling = true;
        fields[from].setText(NumberText.text(place.getX()));
        fields[from + 1].setText(NumberText.text(place.getY()));
        fields[from + 2].setText(NumberText.text(place.getZ()));
        filling = false;
        judge();
    }

    /** Shows points without telling anybody. */
    void show(Optional<TwoPoints> points) {
        if (points.equals(said)) {
            return;
        }
        filling = true;
        said = points;
        List<Double> numbers = new ArrayList<>();
        points.ifPresent(p -> {
            for (TwoPoints.Pair pair : List.of(p.first(), p.second())) {
                numbers.addAll(List.of(pair.x(), pair.y(), pair.z(), pair.east(), pair.north(), pair.height()));
            }
        });
        for (int i = 0; i < fields.length; i++) {
            fields[i].setText(numbers.isEmpty() ? "" : NumberText.text(numbers.get(i)));
        }
        stretch.setSelected(points.map(TwoPoints::scaled).orElse(false));
        filling = false;
        say();
    }

    private void judge() {
        Optional<TwoPoints> before = said;
        said = Optional.empty();
        String trouble = "";
        try {
            said = read();
        } catch (IllegalArgumentException e) {
            trouble = words.get("import.points.same");
        }
        say();
        if (!trouble.isEmpty()) {
            result.setText(trouble);
        }
        if (!said.equals(before)) {
            changed.accept(said);
        }
    }

    private void say() {
        result.setText(said.map(p -> words.get(
                        p.scaled() ? "import.fit.stretched" : "import.fit",
                        words.number(p.turnDeg(), 2, "°"),
                        words.number(p.scale(), 4, "m"),
                        words.number(p.residualM(), 2, "m")))
                .orElse(words.get("import.points.more")));
    }

    private Optional<TwoPoints> read() {
        double[] n = new double[fields.length];
        for (int i = 0; i < n.length; i++) {
            OptionalDouble number = NumberText.of(fields[i].getText());
            boolean mayMiss = i % 3 == 2;
            if (number.isEmpty() && !(mayMiss && fields[i].getText().isBlank())) {
                return Optional.empty();
            }
            n[i] = number.orElse(i % 6 == 2 ? 0 : Double.NaN);
        }
        return Optional.of(new TwoPoints(
                new TwoPoints.Pair(n[0], n[1], n[2], n[3], n[4], n[5]),
                new TwoPoints.Pair(n[6], n[7], n[8], n[9], n[10], n[11]),
                stretch.isSelected()));
    }
}

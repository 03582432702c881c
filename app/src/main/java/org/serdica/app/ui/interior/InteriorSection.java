package org.serdica.app.ui.interior;

import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.Cutaway;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.mesh.interior.RoomUse;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;
import org.serdica.model.interior.Interior;
import org.serdica.model.interior.Storey;

/** A building's shell or rooms, its storeys to be peeled off, and the rooms that are looked into. */
public final class InteriorSection extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
    private static final int MOST_ROOMS = 60;
    private static final int MOST_STOREYS = 80;

    private final Interior interior;
    private final Cutaways cutaways;
    private final Words words;
    private final Consumer<CityObject> select;

    // Held here, for the scene holds it weakly: sections come and go with what is selected.
    private final MapChangeListener<String, Cutaway> follow;

    /** @param select selects a room */
    public InteriorSection(SceneModel scene, Interior interior, Words words, Consumer<CityObject> select) {
        super(6);
        this.interior = interior;
        this.words = words;
        this.select = select;
        cutaways = new Cutaways(scene);
        setId("interior");
        getStyleClass().addAll("section", "interior");
        follow = change -> fill();
        scene.cutaways().addListener(new WeakMapChangeListener<>(follow));
        fill();
    }

    private void fill() {
        Label title = new Label(words.get(interior.hasRooms() ? "interior.title" : "interior.storeys"));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                2,
                title,
                space,
                button("interior.off", "storey-off", Material2AL.ARROW_DOWNWARD, -1),
                button("interior.on", "storey-on", Material2AL.ARROW_UPWARD, 1));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head);
        if (interior.hasRooms()) {
            getChildren().add(shellOrRooms());
        }
        getChildren().add(storeys());
        if (cutaways.of(interior).rooms()) {
            getChildren().add(rooms());
        }
        if (!cutaways.of(interior).equals(Cutaway.WHOLE)) {
            Hyperlink whole = new Hyperlink(words.get("interior.whole"));
            whole.setId("interior-whole");
            whole.setOnAction(e -> cutaways.showWhole(interior));
            getChildren().add(whole);
        }
    }

    private Node shellOrRooms() {
        ToggleGroup group = new ToggleGroup();
        HBox both = new HBox(
                4,
                choice(group, "interior.shell", "interior-shell", false),
                choice(group, "interior.rooms", "interior-rooms", true));
        both.getStyleClass().add("segments");
        return both;
    }

    private Node choice(ToggleGroup group, String key, String id, boolean rooms) {
        ToggleButton button = new ToggleButton(words.get(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(cutaways.of(interior).rooms() == rooms);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.getStyleClass().add("segment");
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(e -> {
            button.setSelected(true);
            cutaways.showRooms(interior, rooms);
        });
        return button;
    }

    private Button button(String key, String id, Ikon icon, int storeys) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "small");
        button.setTooltip(new Tooltip(words.get(key)));
        button.setAccessibleText(words.get(key));
        button.setFocusTraversable(false);
        int next = cutaways.top(interior) + storeys;
        button.setDisable(next < 0 || next >= interior.storeys().size());
        button.setOnAction(e -> cutaways.step(interior, storeys));
        return button;
    }

    /** The highest on top, as the building has them; a click shows it up to there. */
    private Node storeys() {
        VBox rows = new VBox(1);
        int highest = Math.min(
                interior.storeys().size() - 1, Math.max(cutaways.top(interior), MOST_STOREYS / 2) + MOST_STOREYS / 2);
        for (int s = highest; s >= Math.max(0, highest - MOST_STOREYS); s--) {
            Storey storey = interior.storeys().get(s);
            Label name = new Label(storey.name().isEmpty() ? words.get("interior.level", s + 1) : storey.name());
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label height = new Label(words.number(storey.floorM(), 2, "m"));
            height.getStyleClass().addAll("muted", "small-text");
            height.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, name, height);
            row.setAlignment(Pos.CENTER_LEFT);
            Button button = new Button();
            button.setId("storey-" + (s + 1));
            button.setGraphic(row);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("storey");
            button.setAccessibleText(name.getText());
            row.prefWidthProperty().bind(button.widthProperty().subtract(20));
            button.pseudoClassStateChanged(OFF, s > cutaways.top(interior));
            button.pseudoClassStateChanged(TOP, s == cutaways.top(interior));
            int upTo = s;
            button.setOnAction(e -> cutaways.showUpTo(interior, upTo));
            rows.getChildren().add(button);
        }
        return rows;
    }

    private Node rooms() {
        Storey storey = interior.storeys().get(cutaways.top(interior));
        VBox rows = new VBox(1);
        rows.setId("interior-room-list");
        storey.rooms().stream().limit(MOST_ROOMS).map(this::room).forEach(rows.getChildren()::add);
        if (storey.rooms().size() > MOST_ROOMS) {
            Label more = new Label(words.get("interior.more", storey.rooms().size() - MOST_ROOMS));
            more.getStyleClass().addAll("muted", "small-text");
            rows.getChildren().add(more);
        }
        return rows;
    }

    private Node room(CityObject room) {
        RoomUse use = RoomUse.of(room);
        Rectangle swatch = new Rectangle(12, 12, FxColours.of(use.rgb()));
        swatch.setArcWidth(5);
        swatch.setArcHeight(5);
        swatch.getStyleClass().add("swatch");
        Hyperlink link = new Hyperlink(RoomUse.nameOf(room));
        link.setOnAction(e -> select.accept(room));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label what = new Label(words.get("roomUse." + use.name()));
        what.getStyleClass().addAll("muted", "small-text");
        what.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, swatch, link, space, what);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

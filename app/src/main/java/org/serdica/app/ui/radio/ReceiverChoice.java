package org.serdica.app.ui.radio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.ui.edit.draw.DrawTools;
import org.serdica.app.ui.radio.corridor.CorridorCard;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.radio.coverage.ReceiverPlan;

/** Where the map's receivers are: so high above the ground, on a storey of all houses, or along the way of a drone. */
final class ReceiverChoice extends VBox {
    private static final List<Double> HEIGHTS_M = List.of(1.5, 4.5, 7.5, 10.5, 16.5, 25.5, 50.0, 100.0, 120.0);
    private static final int MOST_STOREYS = 80;
    private static final double STOREY_M = 3;

    /** Kinds of places. */
    enum Where {
        ABOVE_GROUND,
        STOREY,
        CORRIDOR
    }

    private final SceneModel scene;
    private final CoverageKeeper keeper;
    private final Words words;
    private final ComboBox<Where> where;
    private final ComboBox<Double> height;
    private final ComboBox<Integer> storey;
    private final CorridorCard corridor;
    private boolean following;

    ReceiverChoice(SceneModel scene, CoverageKeeper keeper, DrawTools drawing, ToolBox tools, Words words) {
        super(6);
        this.scene = scene;
        this.keeper = keeper;
        this.words = words;
        where = Combos.of(
                "radio-where",
                List.of(Where.values()),
                w -> words.get("radio.where." + w.name().toLowerCase(Locale.ROOT)),
                words);
        height = Combos.of("radio-height", HEIGHTS_M, m -> words.number(m, 1, "m"), words);
        storey = Combos.of("radio-storey", storeys(0), this::name, words);
        storey.setOnShowing(e -> {
            List<Integer> all = storeys(Math.max(highest(), storey.getValue()));
            if (!all.equals(storey.getItems())) {
                Integer kept = storey.getValue();
                following = true;
                storey.getItems().setAll(all);
                storey.setValue(kept);
                following = false;
            }
        });
        corridor = new CorridorCard(drawing, tools, words, along -> choose());
        GridPane rows = new GridPane();
        rows.setHgap(8);
        rows.setVgap(6);
        rows.getColumnConstraints().setAll(Combos.columns());
        rows.addRow(0, title("radio.where"), where);
        Label heightTitle = title("radio.height");
        Label storeyTitle = title("radio.storey");
        rows.addRow(1, heightTitle, height);
        rows.addRow(2, storeyTitle, storey);
        getChildren().addAll(rows, corridor);
        where.valueProperty().subscribe(now -> {
            Combos.show(now == Where.ABOVE_GROUND, heightTitle, height);
            Combos.show(now == Where.STOREY, storeyTitle, storey);
            Combos.show(now == Where.CORRIDOR, corridor);
        });
        where.valueProperty().subscribe((before, now) -> choose());
        height.valueProperty().subscribe((before, now) -> choose());
        storey.valueProperty().subscribe((before, now) -> choose());
        keeper.wishProperty().subscribe(this::follow);
        scene.mapProperty().subscribe(map -> corridor.show(map instanceof CorridorMap shown ? shown : null));
    }

    CorridorCard corridor() {
        return corridor;
    }

    /** What a person chose becomes the wish. */
    private void choose() {
        Double metres = height.getValue();
        Integer number = storey.getValue();
        if (following || metres == null || number == null) {
            return;
        }
        MapWish wish = keeper.wishProperty().get();
        Optional<ReceiverPlan.Corridor> way = corridor.corridor();
        keeper.wishProperty()
                .set(
                        switch (where.getValue()) {
                            case ABOVE_GROUND -> wish.over(new ReceiverPlan.OverGround(metres));
                            case STOREY -> wish.over(new ReceiverPlan.Storey(number));
                            case CORRIDOR ->
                                way.map(wish::along)
                                        .orElseGet(() -> wish.over(new ReceiverPlan.OverGround(corridor.heightM())));
                        });
    }

    /** A wish that was made elsewhere is shown. */
    private void follow(MapWish wish) {
        following = true;
        if (wish.along().isPresent()) {
            where.setValue(Where.CORRIDOR);
        } else if (wish.over() instanceof ReceiverPlan.Storey chosen) {
            where.setValue(Where.STOREY);
            if (!storey.getItems().contains(chosen.number())) {
                storey.getItems().setAll(storeys(Math.max(highest(), chosen.number())));
            }
            storey.setValue(chosen.number());
        } else if (wish.over() instanceof ReceiverPlan.OverGround above && where.getValue() != Where.CORRIDOR) {
            where.setValue(Where.ABOVE_GROUND);
            height.setValue(above.heightM());
        }
        following = false;
    }

    private static List<Integer> storeys(int highest) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i <= Math.min(highest, MOST_STOREYS); i++) {
            all.add(i);
        }
        all.add(ReceiverPlan.Storey.TOP);
        return all;
    }

    /** Above the ground floor, of the highest building. */
    private int highest() {
        return (int) scene.city()
                .objects(Layer.BUILDINGS)
                .map(CityObject::bounds)
                .mapToDouble(b -> (b.maxZ() - b.minZ()) / STOREY_M - 1)
                .max()
                .orElse(0);
    }

    private String name(int number) {
        return RadioLegends.storey(number, words);
    }

    private Label title(String key) {
        return Combos.title(key, words);
    }
}

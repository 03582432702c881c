package org.serdica.app.ui.colour;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.facts.Attribute;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.facts.CityFacts;
import org.serdica.app.ui.facts.FactsKeeper;
import org.serdica.app.ui.words.Words;

/** What the colours of the city mean: nothing, the class, or an attribute. Every choice shows at once. */
public final class ColourPanel extends VBox {
    private enum Meaning {
        NATURAL,
        KIND,
        ATTRIBUTE
    }

    private final SceneModel scene;
    private final FactsKeeper facts;
    private final Words words;
    private final Colourings colourings;
    private final ToggleGroup meaning = new ToggleGroup();
    private final RadioButton byAttribute;
    private final ComboBox<Attribute> attribute = new ComboBox<>();
    private final NumberForm numbers;
    private final Label few = new Label();
    private boolean refilling;

    public ColourPanel(SceneModel scene, FactsKeeper facts, Words words) {
        super(10);
        this.scene = scene;
        this.facts = facts;
        this.words = words;
        colourings = new Colourings(words);
        numbers = new NumberForm(words, this::apply);
        getStyleClass().addAll("page", "padded");
        RadioButton natural = radio("natural", "colours.natural", Meaning.NATURAL);
        RadioButton kind = radio("kind", "colours.kind", Meaning.KIND);
        byAttribute = radio("attribute", "colours.attribute", Meaning.ATTRIBUTE);
        natural.setSelected(true);
        attribute.setId("attribute");
        attribute.promptTextProperty().bind(words.text("colours.choose"));
        attribute.setMaxWidth(Double.MAX_VALUE);
        attribute.setVisibleRowCount(14);
        attribute.setCellFactory(list -> attributeCell());
        attribute.setButtonCell(attributeCell());
        few.textProperty().bind(words.text("colours.none"));
        few.getStyleClass().add("empty");
        few.setWrapText(true);
        VBox details = new VBox(12, attribute, numbers, few);
        details.getStyleClass().add("indented");
        details.visibleProperty().bind(byAttribute.selectedProperty());
        details.managedProperty().bind(byAttribute.selectedProperty());
        getChildren().setAll(natural, kind, byAttribute, details);

        meaning.selectedToggleProperty().subscribe(t -> apply());
        attribute.valueProperty().subscribe(this::chosen);
        facts.factsProperty().subscribe(this::refill);
        words.languageProperty().subscribe(() -> refill(facts.facts()));
    }

    /** Colours by that attribute, as the command palette does. */
    public void colourBy(Attribute chosen) {
        attribute.setValue(chosen);
        byAttribute.setSelected(true);
    }

    /** Back to the natural colours. */
    public void reset() {
        meaning.selectToggle(meaning.getToggles().getFirst());
    }

    private RadioButton radio(String id, String key, Meaning means) {
        RadioButton button = new RadioButton();
        button.setId("colour-" + id);
        button.textProperty().bind(words.text(key));
        button.setUserData(means);
        button.setToggleGroup(meaning);
        return button;
    }

    private void refill(CityFacts now) {
        Attribute before = attribute.getValue();
        refilling = true;
        List<Attribute> useful = now.attributes().attributes().stream()
                .filter(ColourPanel::makesColours)
                .toList();
        attribute.getItems().setAll(useful);
        Optional<Attribute> same =
                before == null ? Optional.empty() : now.attributes().find(before.layer(), before.name());
        attribute.setValue(same.orElse(null));
        refilling = false;
        few.setVisible(useful.isEmpty());
        few.setManaged(useful.isEmpty());
        chosen(attribute.getValue());
    }

    /** A text that every object has another of, such as a name, makes no classes. */
    private static boolean makesColours(Attribute a) {
        return a.isNumber() || a.distinct() <= 60 || a.frequent().getFirst().count() > a.count() / 50;
    }

    private void chosen(@Nullable Attribute a) {
        boolean number = a != null && a.isNumber();
        numbers.setVisible(number);
        numbers.setManaged(number);
        if (a != null && number && !refilling) {
            numbers.show(a);
        }
        apply();
    }

    private void apply() {
        if (!refilling) {
            scene.colouringProperty().set(colouring());
        }
    }

    private Colouring colouring() {
        Attribute a = attribute.getValue();
        Object means = meaning.getSelectedToggle() == null
                ? Meaning.NATURAL
                : meaning.getSelectedToggle().getUserData();
        if (means == Meaning.KIND) {
            return colourings.byKind(facts.facts().counts());
        }
        if (means == Meaning.NATURAL || a == null) {
            return Colouring.PLAIN;
        }
        return a.isNumber() ? colourings.byNumber(a, numbers.settings()) : colourings.byCategory(a);
    }

    private ListCell<Attribute> attributeCell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Attribute item, boolean empty) {
                super.updateItem(item, empty);
                setText(
                        empty || item == null
                                ? words.get("colours.choose")
                                : AttributeNames.readable(item, facts.facts().attributes(), words));
            }
        };
    }
}

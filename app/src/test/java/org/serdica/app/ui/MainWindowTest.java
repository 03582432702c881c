package org.serdica.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.Colouring;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.settings.ThemeChoice;
import org.serdica.app.ui.words.Language;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;

/** The window as a person uses it. */
class MainWindowTest extends WindowTest {
    @BeforeEach
    void open() {
        bench = WindowBench.open(config());
    }

    @Test
    void theEyeOfALayerHidesIt() {
        bench.click("eye-buildings");
        assertThat(bench.scene.layer(Layer.BUILDINGS).isVisible()).isFalse();
        bench.click("eye-buildings");
        assertThat(bench.scene.layer(Layer.BUILDINGS).isVisible()).isTrue();
    }

    @Test
    void theEyeOfAClassFiltersItsObjects() {
        bench.click("fold-vegetation");
        bench.click("eye-solitaryvegetationobject");
        City city = bench.scene.city();
        assertThat(city.objects().filter(this::passes).map(CityObject::kind)).containsOnly(ObjectKind.BUILDING);
    }

    @Test
    void aConditionShowsOnlyWhatFits() {
        FxThread.run(() -> ((TextField) bench.node("filter")).setText("storeysAboveGround = 10"));
        FxThread.run(() -> ((TextField) bench.node("filter")).getOnAction().handle(new javafx.event.ActionEvent()));
        assertThat(bench.scene.city().objects().filter(this::passes).map(o -> o.number("storeysAboveGround")))
                .containsOnly(10.0);
        assertThat(bench.isShown("filter-message")).isFalse();
        FxThread.until(() -> bench.isShown("filter-count"));
        long shown = bench.scene.city().objects().filter(this::passes).count();
        int all = bench.scene.city().objectCount();
        assertThat(bench.text("filter-count"))
                .isEqualTo("%d of %d objects shown, %d hidden".formatted(shown, all, all - shown));
    }

    @Test
    void aConditionThatIsWrongSaysSoAndKeepsTheOldOne() {
        FxThread.run(() -> ((TextField) bench.node("filter")).setText("storeysAboveGround = = 10"));
        FxThread.run(() -> ((TextField) bench.node("filter")).getOnAction().handle(new javafx.event.ActionEvent()));
        assertThat(bench.isShown("filter-message")).isTrue();
        assertThat(bench.scene.city().objects().filter(this::passes)).hasSize(75);
    }

    private boolean passes(CityObject o) {
        return bench.scene.filterProperty().get().test(o.tile(), o.index());
    }

    @Test
    void thePaletteRunsAnAction() {
        bench.press("Shortcut+K");
        assertThat(bench.isShown("palette")).isTrue();
        bench.search("shadows");
        assertThat(bench.found()).first().isEqualTo("Shadows");
        bench.press("Enter");
        assertThat(bench.scene.shadowsProperty().get()).isFalse();
        assertThat(bench.isShown("palette")).isFalse();
    }

    @Test
    void thePaletteFindsAnObjectAndSelectsIt() {
        bench.click("search");
        bench.search("House of number 50");
        bench.press("Enter");
        assertThat(bench.scene.selection()).containsExactly("B-50");
        FxThread.until(() -> bench.window.root().lookup("#inspector-title") != null);
        assertThat(bench.text("inspector-title")).isEqualTo("House of number 50");
        assertThat(bench.text("figure-height")).isEqualTo("21\u202fm");
        assertThat(bench.text("figure-footprint")).isEqualTo("120\u202fm²");
        assertThat(bench.text("figure-volume")).isEqualTo("2,520\u202fm³");
    }

    @Test
    void anObjectWhoseNameBeginsAsTypedComesBeforeActionsAndColours() {
        bench.press("Shortcut+K");
        // The objects are known a while after they have been drawn.
        FxThread.until(() -> {
            bench.search("");
            bench.search("ho");
            return bench.found().getFirst().startsWith("House of number");
        });
        // What is called just so is what was meant.
        bench.search("shadows");
        assertThat(bench.found()).first().isEqualTo("Shadows");
    }

    @Test
    void thePaletteGoesToCoordinates() {
        bench.press("Shortcut+K");
        bench.search("322050 4730060");
        assertThat(bench.found()).first().asString().contains("322050");
        bench.press("Enter");
        assertThat(bench.scene.cameraProperty().get().x()).isBetween(321_700.0, 322_400.0);
        FxThread.until(() -> bench.isShown("place-mark"));
    }

    @Test
    void aPickBringsTheInspectorBackUnlessSomebodyMeasures() {
        bench.click("tab-measurements");
        bench.press("M");
        FxThread.run(() -> bench.scene.selection().add("B-1"));
        assertThat(bench.isOn("tab-measurements")).isTrue();
        bench.press("V");
        FxThread.run(() -> bench.scene.selection().add("B-2"));
        assertThat(bench.isOn("tab-inspector")).isTrue();
    }

    @Test
    void escapeLeavesThePaletteAndThenTheSelection() {
        FxThread.run(() -> bench.scene.selection().add("B-1"));
        bench.press("Shortcut+K");
        bench.press("Esc");
        assertThat(bench.isShown("palette")).isFalse();
        assertThat(bench.scene.selection()).containsExactly("B-1");
        bench.press("Esc");
        assertThat(bench.scene.selection()).isEmpty();
    }

    @Test
    void themeAndLanguageChangeWhileTheWindowIsOpen() {
        bench.click("action-theme");
        assertThat(bench.settings.themeProperty().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(FxThread.call(() -> bench.window.root().getScene().getStylesheets()))
                .anyMatch(s -> s.endsWith("dark.css"));
        bench.click("language");
        assertThat(bench.settings.languageProperty().get()).isEqualTo(Language.BG);
        assertThat(bench.text("tab-layers")).isEqualTo("Слоеве");
    }

    @Test
    void colouringByAnAttributeShowsALegend() {
        assertThat(bench.isShown("legend")).isFalse();
        bench.click("tab-colours");
        bench.click("colour-attribute");
        bench.chooseAttribute(Layer.BUILDINGS, "yearOfConstruction");
        assertThat(bench.isShown("legend")).isTrue();
        Colouring colouring = bench.scene.colouringProperty().get();
        assertThat(colouring.legend().title()).isEqualTo("Year of construction");
        assertThat(colouring.legend().continuous()).isTrue();
        bench.chooseAttribute(Layer.BUILDINGS, "function");
        assertThat(bench.scene.colouringProperty().get().legend().entries()).hasSize(5);
        bench.click("colour-natural");
        assertThat(bench.isShown("legend")).isFalse();
    }

    @Test
    void aViewIsKeptAndFoundAgain() {
        bench.press("Shortcut+Shift+D");
        assertThat(bench.settings.bookmarks(
                        bench.window.opener().openedProperty().get().key()))
                .singleElement()
                .satisfies(b -> assertThat(b.pose())
                        .isEqualTo(bench.scene.cameraProperty().get()));
    }

    @Test
    void everyActionHasWordsInBothLanguages() {
        for (Language language : Language.values()) {
            FxThread.run(() -> bench.words.languageProperty().set(language));
            assertThat(bench.window.actions().all()).extracting(Action::words).allMatch(bench.words::has);
        }
    }

    @Test
    void everyToolOfTheViewIsOnTheRail() {
        for (String tool : List.of("select", "distance", "height", "area", "angle")) {
            assertThat(bench.isShown("action-tool-" + tool)).isTrue();
        }
    }
}

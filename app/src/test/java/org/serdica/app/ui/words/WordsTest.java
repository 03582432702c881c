package org.serdica.app.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(Language.EN);

    @Test
    void aTextFollowsTheLanguage() {
        ObservableValue<String> text = words.text("tab.layers");
        assertThat(text.getValue()).isEqualTo("Layers");
        words.languageProperty().set(Language.BG);
        assertThat(text.getValue()).isEqualTo("Слоеве");
    }

    @Test
    void aTextFollowsItsObservableArguments() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(1);
        ObservableValue<String> text = words.text("inspector.pieces", count);
        assertThat(text.getValue()).isEqualTo("1 surface");
        count.set(2400);
        assertThat(text.getValue()).isEqualTo("2,400 surfaces");
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(words.number(1234.56, 1, "m²")).isEqualTo("1,234.6\u202fm²");
        words.languageProperty().set(Language.BG);
        assertThat(words.number(12345.6, 1)).isEqualTo("12\u00a0345,6");
    }

    @Test
    void aKeyWithoutWordsIsShownAsItIs() {
        assertThat(words.get("no.such.key")).isEqualTo("no.such.key");
    }
}

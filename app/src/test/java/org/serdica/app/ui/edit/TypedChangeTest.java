package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.app.ui.words.NumberText;

class TypedChangeTest {
    @ParameterizedTest
    @CsvSource({"+10 %, 22", "-25%, 15", "*1.5, 30", "×2, 40", "++3, 23", "--3, 17", "'+2,5 %', 20.5"})
    void aRelativeChangeStartsFromEachNumber(String typed, double ofTwenty) {
        TypedChange change = TypedChange.of(typed).orElseThrow();
        assertThat(change.relative()).isTrue();
        assertThat(change.to().applyAsDouble(20)).isCloseTo(ofTwenty, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "-3, -3", "'1 200,5', 1200.5"})
    void aPlainNumberTakesThePlaceOfWhatWasThere(String typed, double becomes) {
        TypedChange change = TypedChange.of(typed).orElseThrow();
        assertThat(change.relative()).isFalse();
        assertThat(change.to().applyAsDouble(20)).isEqualTo(becomes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "high", "+ten %", "*", "++", "NaN", "1e999"})
    void whatIsNoNumberChangesNothing(String typed) {
        assertThat(TypedChange.of(typed)).isEmpty();
    }

    @Test
    void aWholeNumberIsToldFromAnother() {
        assertThat(NumberText.whole("4")).hasValue(4);
        assertThat(NumberText.whole("4.5")).isEmpty();
    }
}

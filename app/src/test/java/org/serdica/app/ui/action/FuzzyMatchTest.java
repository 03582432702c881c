package org.serdica.app.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
    @Test
    void initialsFindAName() {
        assertThat(FuzzyMatch.score("swc", "Show whole city")).isPositive();
    }

    @Test
    void lettersInTheWrongOrderDoNot() {
        assertThat(FuzzyMatch.score("yti", "Show whole city")).isZero();
    }

    @Test
    void lettersPickedHereAndThereDoNot() {
        assertThat(FuzzyMatch.score("hoy", "Show whole city")).isZero();
    }

    @Test
    void theBeginningOfANameBeatsItsMiddle() {
        assertThat(FuzzyMatch.score("view", "View from above"))
                .isGreaterThan(FuzzyMatch.score("view", "Keep this view"));
    }

    @Test
    void aWordBeatsInitials() {
        assertThat(FuzzyMatch.score("city", "Show whole city"))
                .isGreaterThan(FuzzyMatch.score("city", "Copy id to you"));
    }

    @Test
    void cyrillicIsFoundInAnyCase() {
        assertThat(FuzzyMatch.score("СЛО", "Слоеве")).isPositive();
    }
}

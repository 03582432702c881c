package org.serdica.app.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;

class AttributeNamesTest {
    @Test
    void aKnownNameIsTranslated() {
        assertThat(AttributeNames.readable("yearOfConstruction", new Words(Language.BG)))
                .isEqualTo("Година на построяване");
    }

    @Test
    void anUnknownNameIsTakenApartAtItsHumps() {
        assertThat(AttributeNames.spaced("dateOfLastRepair")).isEqualTo("Date of last repair");
        assertThat(AttributeNames.spaced("roof_height")).isEqualTo("Roof height");
        assertThat(AttributeNames.spaced("Pset_BuildingCommon.IsLandmarked"))
                .isEqualTo("Pset building common is landmarked");
    }

    @Test
    void abbreviationsStayTogether() {
        assertThat(AttributeNames.spaced("hasURLOfOwner")).isEqualTo("Has URL of owner");
    }

    @Test
    void unitsComeFromTheFileBeforeTheName() {
        assertThat(AttributeUnits.of("height", new AttributeValue.Measure(3, "ft")))
                .isEqualTo("ft");
        assertThat(AttributeUnits.of("height", AttributeValue.of(3.0))).isEqualTo("m");
        assertThat(AttributeUnits.of("area", new AttributeValue.Measure(3, "urn:ogc:def:uom:UCUM::m2")))
                .isEqualTo("m²");
    }
}

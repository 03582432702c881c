package org.serdica.app.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.task.CancelToken;

class AttributeCatalogueTest {
    /** 240 buildings: each of the 120 years twice, five functions 48 times each; 60 trees. */
    private final AttributeCatalogue catalogue = AttributeCatalogue.of(SampleCity.of(240), CancelToken.never());

    private Attribute attribute(String name) {
        return catalogue.find(name).orElseThrow();
    }

    @Test
    void aNumberHasItsRange() {
        Attribute year = attribute("yearOfConstruction");
        assertThat(year.isNumber()).isTrue();
        assertThat(year.count()).isEqualTo(240);
        assertThat(year.min()).isEqualTo(1900);
        assertThat(year.max()).isEqualTo(2019);
    }

    @Test
    void countsBetweenTwoValuesTakeTheLowerAndLeaveTheUpper() {
        assertThat(attribute("yearOfConstruction").countBetween(1900, 1910)).isEqualTo(20);
    }

    @Test
    void aMeasureKeepsItsUnit() {
        assertThat(attribute("measuredHeight").unit()).isEqualTo("m");
    }

    @Test
    void aTextHasItsFrequentValues() {
        Attribute function = attribute("function");
        assertThat(function.distinct()).isEqualTo(5);
        assertThat(function.frequent()).allSatisfy(v -> assertThat(v.count()).isEqualTo(48));
    }

    @Test
    void layersKeepTheirAttributesApart() {
        assertThat(catalogue.find(Layer.VEGETATION, "height")).isPresent();
        assertThat(catalogue.find(Layer.BUILDINGS, "height")).isEmpty();
        assertThat(catalogue.isShared("height")).isFalse();
    }

    @Test
    void theHistogramCountsEveryValueOnce() {
        int[] bins = attribute("yearOfConstruction").histogram(12);
        assertThat(bins).containsOnly(20);
    }

    @Test
    void objectsAreCountedByClassAndLayer() {
        LayerCounts counts = LayerCounts.of(SampleCity.of(240));
        assertThat(counts.of(Layer.BUILDINGS)).isEqualTo(240);
        assertThat(counts.of(ObjectKind.TREE)).isEqualTo(60);
        assertThat(counts.kinds(Layer.VEGETATION)).containsExactly(ObjectKind.TREE);
    }
}

package org.serdica.app.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.task.CancelToken;

class SearchIndexTest {
    private static final CancelToken NEVER = CancelToken.never();
    private final SearchIndex index = SearchIndex.of(SampleCity.of(400), SearchIndex.EMPTY, NEVER);

    private List<String> ids(String query) {
        return index.search(query, 10).stream().map(h -> h.object().id()).toList();
    }

    @Test
    void aWholeIdComesBeforeLongerOnes() {
        assertThat(ids("b-39")).first().isEqualTo("B-39");
        assertThat(ids("b-39")).contains("B-390", "B-395");
    }

    @Test
    void aNameIsFoundByItsWordsInAnyOrder() {
        assertThat(ids("150 house")).containsExactly("B-150");
    }

    @Test
    void anAddressIsFoundByItsBeginning() {
        assertThat(index.search("graf ign", 10))
                .hasSize(10)
                .allSatisfy(hit -> assertThat(hit.object().text("address")).startsWith("Graf Ignatiev"));
    }

    @Test
    void anAttributeValueIsFound() {
        assertThat(index.search("school", 5))
                .allSatisfy(hit -> assertThat(hit.object().text("function")).isEqualTo("school"));
    }

    @Test
    void everyWordMustFit() {
        assertThat(ids("school house nowhere")).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(ids("  ")).isEmpty();
    }

    @Test
    void cyrillicIsFoundWhateverItsCase() {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(new ObjectDraft("S-1", ObjectKind.BUILDING)
                .point(0, 0, 0)
                .put("name", AttributeValue.of("Народен театър")));
        SearchIndex cyrillic = SearchIndex.of(builder.build(), SearchIndex.EMPTY, NEVER);
        assertThat(cyrillic.search("ТЕАТЪР", 3)).extracting(SearchHit::title).containsExactly("Народен театър");
    }

    @Test
    void aCancelledIndexIsNotBuilt() {
        CancelToken cancelled = new CancelToken();
        cancelled.cancel();
        City city = SampleCity.of(10);
        Assertions.assertThatThrownBy(() -> SearchIndex.of(city, SearchIndex.EMPTY, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}

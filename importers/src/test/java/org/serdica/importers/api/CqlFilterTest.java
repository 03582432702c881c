package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.ObjectKind;

class CqlFilterTest {
    private final City city = threeObjects();

    private static City threeObjects() {
        CityBuilder builder = new CityBuilder("LOCAL");
        builder.add(new ObjectDraft("old", ObjectKind.BUILDING)
                .put("height", AttributeValue.of(9.5))
                .put("year", AttributeValue.of(1908))
                .put("name", AttributeValue.of("Народен театър"))
                .point(0, 0, 550));
        builder.add(new ObjectDraft("new", ObjectKind.BUILDING)
                .put("height", AttributeValue.of(60.0))
                .put("year", AttributeValue.of(2019))
                .put("storeys", AttributeValue.of("17"))
                .point(100, 100, 610));
        builder.add(new ObjectDraft("lime", ObjectKind.TREE)
                .put("height", AttributeValue.of(12.0))
                .point(5, 5, 551));
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    height > 10                                   | lime new
                    height >= 60                                  | new
                    height BETWEEN 9 AND 12                       | lime old
                    year < 1950                                   | old
                    year <> 1908                                  | lime new
                    class = 'Building'                            | new old
                    class = 'Building' AND NOT (height > 10)      | old
                    class IN ('SolitaryVegetationObject', 'Road') | lime
                    name LIKE 'Народен%'                          | old
                    name ILIKE '%ТЕАТЪР'                          | old
                    name IS NULL                                  | lime new
                    storeys = 17                                  | new
                    storeys > 3                                   | new
                    height / 3 > 4                                | new
                    maxHeight > 600                               | new
                    id = 'old' OR id = 'lime'                     | lime old
                    BBOX(geometry, -1, -1, 10, 10)                | lime old
                    INCLUDE                                       | lime new old
                    floors > 1                                    | ''
                    """)
    void choosesTheObjectsThatTheTextMeans(String cql, String expected) throws InputRefused {
        ObjectFilter filter = CqlFilter.compile(cql);
        List<String> chosen = city.objects()
                .filter(o -> filter.test(o.tile(), o.index()))
                .map(CityObject::id)
                .sorted()
                .toList();
        assertThat(String.join(" ", chosen)).isEqualTo(expected);
    }

    @Test
    void aBadFilterIsRefusedWithTheFilterInTheSentence() {
        assertThatThrownBy(() -> CqlFilter.compile("height >> 10"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("height >> 10")
                .extracting("code")
                .isEqualTo("FILTER_BAD");
    }

    @Test
    void anEmptyFilterMeansEverything() throws InputRefused {
        assertThat(CqlFilter.compile("  ")).isSameAs(ObjectFilter.ALL);
    }
}

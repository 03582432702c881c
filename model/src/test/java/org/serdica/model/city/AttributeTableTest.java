package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeTableTest {
    static List<List<AttributeValue>> columns() {
        return List.of(
                List.of(AttributeValue.of("a"), AttributeValue.of("b"), AttributeValue.of("a")),
                List.of(AttributeValue.of(1), AttributeValue.of(-7), AttributeValue.of(0)),
                List.of(AttributeValue.of(1L << 40), AttributeValue.of(2), AttributeValue.of(3)),
                List.of(AttributeValue.of(1.5), AttributeValue.of(-0.0), AttributeValue.of(Double.MAX_VALUE)),
                List.of(AttributeValue.of(1.5), AttributeValue.of(Double.NaN), AttributeValue.of(2)),
                List.of(AttributeValue.of(true), AttributeValue.of(false), AttributeValue.of(true)),
                List.of(new AttributeValue.Measure(1, "m"), new AttributeValue.Measure(2, "m"), AttributeValue.of(3)),
                List.of(new AttributeValue.Measure(1, "m"), new AttributeValue.Measure(2, "m"), measure("m")),
                List.of(new AttributeValue.Measure(1, "m"), new AttributeValue.Measure(2, "ft"), measure("m")));
    }

    private static AttributeValue measure(String unit) {
        return new AttributeValue.Measure(3, unit);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void givesBackWhatWasPut(List<AttributeValue> values) {
        AttributeTable.Builder builder = new AttributeTable.Builder(200);
        for (int i = 0; i < values.size(); i++) {
            builder.put(i * 2 + 1, "v", values.get(i));
        }
        AttributeTable table = builder.build();

        for (int i = 0; i < values.size(); i++) {
            assertThat(table.get(i * 2, "v")).isNull();
            assertThat(table.get(i * 2 + 1, "v")).isEqualTo(values.get(i));
            assertThat(table.number(i * 2 + 1, table.column("v")))
                    .isEqualTo(Double.valueOf(values.get(i).number()));
        }
        assertThat(table.number(0, 0)).isNaN();
        assertThat(table.get(199, "v")).isNull();
    }

    @Test
    void keepsTheOldTableAsItWas() {
        AttributeTable old = table();
        AttributeTable changed = old.with(3, 1, "year", AttributeValue.of(1999));

        assertThat(old.get(1, "year")).isEqualTo(AttributeValue.of(1910));
        assertThat(changed.get(1, "year")).isEqualTo(AttributeValue.of(1999));
        assertThat(changed.all(0)).isEqualTo(old.all(0));
    }

    @Test
    void takesValuesOfAnotherSortIntoAColumn() {
        AttributeTable changed = table().with(3, 2, "year", AttributeValue.of("about 1900"));

        assertThat(changed.get(0, "year")).isEqualTo(AttributeValue.of(1900));
        assertThat(changed.get(2, "year")).isEqualTo(AttributeValue.of("about 1900"));
    }

    @Test
    void addsAndDropsColumns() {
        AttributeTable more = table().with(3, 2, "new", AttributeValue.of(1));

        assertThat(more.names()).containsExactly("year", "name", "new");
        assertThat(more.with(3, 2, "new", null).names()).containsExactly("year", "name");
        assertThat(table().with(3, 0, "name", null).get(0, "name")).isNull();
        assertThat(table().with(3, 0, "nothing", null).names()).containsExactly("year", "name");
    }

    @Test
    void knowsNothingOfNamesThatAreNotThere() {
        assertThat(table().get(0, "colour")).isNull();
        assertThat(table().column("colour")).isEqualTo(-1);
        assertThat(table().number(0, -1)).isNaN();
        assertThat(AttributeTable.EMPTY.all(0)).isEqualTo(Map.of());
    }

    @Test
    void readsNumbersInTexts() {
        AttributeTable.Builder builder = new AttributeTable.Builder(3);
        builder.put(0, "v", AttributeValue.of(" 12.5 "));
        builder.put(1, "v", AttributeValue.of("12 m"));
        builder.put(2, "v", AttributeValue.of("NaN-ish"));
        AttributeTable table = builder.build();

        assertThat(table.number(0, 0)).isEqualTo(12.5);
        assertThat(table.number(1, 0)).isNaN();
        assertThat(table.number(2, 0)).isNaN();
    }

    private static AttributeTable table() {
        AttributeTable.Builder builder = new AttributeTable.Builder(3);
        for (int i = 0; i < 3; i++) {
            builder.put(i, "year", AttributeValue.of(1900 + 10L * i));
            builder.put(i, "name", AttributeValue.of("house " + i));
        }
        return builder.build();
    }
}

package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributeRowTest {
    @Test
    void keepsTheOrderInWhichNamesFirstCame() {
        AttributeRow row = new AttributeRow();
        row.put("b", AttributeValue.of(1));
        row.put("a", AttributeValue.of(2));
        row.put("b", AttributeValue.of(3));

        assertThat(row).containsExactly(Map.entry("b", AttributeValue.of(3)), Map.entry("a", AttributeValue.of(2)));
    }

    @Test
    void whatIsTakenOutOnTheWayIsGone() {
        AttributeRow row = new AttributeRow();
        for (String name : List.of("a", "b", "c")) {
            row.put(name, AttributeValue.of(name));
        }
        row.keySet().removeIf(name -> name.equals("b"));
        row.entrySet().iterator().next().setValue(AttributeValue.of("z"));

        assertThat(row).containsExactly(Map.entry("a", AttributeValue.of("z")), Map.entry("c", AttributeValue.of("c")));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40, 200})
    void answersAsAHashMapDoesWhateverIsDone(int names) {
        AttributeRow row = new AttributeRow();
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        Random random = new Random(names);
        for (int i = 0; i < 2_000; i++) {
            String name = "name" + random.nextInt(names);
            if (random.nextInt(4) == 0) {
                assertThat(row.remove(name)).isEqualTo(map.remove(name));
            } else {
                AttributeValue value = AttributeValue.of(i);
                assertThat(row.put(name, value)).isEqualTo(map.put(name, value));
            }
            assertThat(row.get(name)).isEqualTo(map.get(name));
            assertThat(row.containsKey(name)).isEqualTo(map.containsKey(name));
        }
        assertThat(row.entrySet()).containsExactlyElementsOf(map.entrySet());
        assertThat(row).isEqualTo(map).hasSameSizeAs(map);
    }
}

package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTrieTest {
    @Test
    void holdsWhatAMapHoldsAndLeavesEarlierOnesAsTheyWere() {
        Random random = new Random(3);
        Map<String, Integer> map = new HashMap<>();
        HashTrie trie = HashTrie.EMPTY;
        HashTrie early = trie;
        Map<String, Integer> then = Map.of();
        for (int i = 0; i < 5_000; i++) {
            String id = "BG-" + random.nextInt(3_000);
            map.put(id, i);
            trie = trie.put(id, i);
            if (i == 2_000) {
                early = trie;
                then = Map.copyOf(map);
            }
        }

        assertHolds(trie, map);
        assertHolds(early, then);
        assertThat(trie.get("BG-3001", -7)).isEqualTo(-7);
    }

    @Test
    void tellsIdsApartWhoseHashesAreTheSame() {
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
        HashTrie trie =
                HashTrie.EMPTY.put("AaAa", 1).put("BBBB", 2).put("AaBB", 3).put("BBBB", 4);

        assertHolds(trie, Map.of("AaAa", 1, "BBBB", 4, "AaBB", 3));
        assertThat(trie.get("BBAa", -7)).isEqualTo(-7);
    }

    private static void assertHolds(HashTrie trie, Map<String, Integer> map) {
        assertThat(trie.size()).isEqualTo(map.size());
        map.forEach((id, number) -> assertThat(trie.get(id, -7)).isEqualTo(number));
    }
}

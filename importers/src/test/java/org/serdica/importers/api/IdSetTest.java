package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IdSetTest {
    @Test
    void anIdIsNewOnce() {
        IdSet ids = new IdSet();

        for (int i = 0; i < 50_000; i++) {
            assertThat(ids.add("way/" + i)).isTrue();
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(ids.add("way/" + i)).isFalse();
        }
    }

    @Test
    void idsThatWereMadeToFallOntoEachOtherAreToldApart() {
        // "Aa" and "BB" have the same hash, and so has all that is put together of as many of them.
        List<String> alike = IntStream.range(0, 1 << 12)
                .mapToObj(n -> IntStream.range(0, 12)
                        .mapToObj(bit -> (n >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .toList();
        assertThat(alike.stream().map(String::hashCode).distinct()).hasSize(1);
        IdSet ids = new IdSet();

        assertThat(alike).allMatch(ids::add);
        // With more room than before, too.
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> "way/" + i)).allMatch(ids::add);
        assertThat(alike).noneMatch(ids::add);
    }
}

package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Short ways to write cities in tests and to compare them with what is read back. */
final class Writing {
    private Writing() {}

    static WriteReport write(City city, Path out) throws Exception {
        return CityWriters.write(city, WriteRequest.of(out), Progress.NONE, CancelToken.never());
    }

    static City read(Path file) throws Exception {
        LoadResult result = Loading.load(file);
        return result.city();
    }

    /** Says of the first object that differs in which lines, and not more: cities are large. */
    static void assertSame(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        int differing = 0;
        String first = "";
        for (Map.Entry<String, String> e : before.entrySet()) {
            String other = Objects.requireNonNull(after.get(e.getKey()));
            if (!other.equals(e.getValue())) {
                differing++;
                first = first.isEmpty() ? e.getKey() + "\n" + difference(e.getValue(), other) : first;
            }
        }
        assertThat(differing).as(first).isZero();
    }

    private static String difference(String a, String b) {
        StringBuilder text = new StringBuilder();
        var left =
                a.lines().filter(l -> !b.lines().toList().contains(l)).limit(3).toList();
        var right =
                b.lines().filter(l -> !a.lines().toList().contains(l)).limit(3).toList();
        left.forEach(
                l -> text.append("- ").append(l, 0, Math.min(400, l.length())).append('\n'));
        right.forEach(
                l -> text.append("+ ").append(l, 0, Math.min(400, l.length())).append('\n'));
        return text.toString();
    }
}

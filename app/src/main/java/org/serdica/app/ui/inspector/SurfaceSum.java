package org.serdica.app.ui.inspector;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.city.Measures;
import org.serdica.model.city.SurfaceKind;

/** All surfaces of one kind. */
record SurfaceSum(SurfaceKind kind, int count, double areaM2) {
    private SurfaceSum plus(SurfaceSum other) {
        return new SurfaceSum(kind, count + other.count, areaM2 + other.areaM2);
    }

    /** By kind, largest area first. */
    static List<SurfaceSum> of(List<Measures.Surface> surfaces) {
        Map<SurfaceKind, SurfaceSum> sums = new EnumMap<>(SurfaceKind.class);
        for (Measures.Surface s : surfaces) {
            sums.merge(s.kind(), new SurfaceSum(s.kind(), 1, s.areaM2()), SurfaceSum::plus);
        }
        return sums.values().stream()
                .sorted(Comparator.comparingDouble(SurfaceSum::areaM2).reversed())
                .toList();
    }
}

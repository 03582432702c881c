package org.serdica.app.scene.mesh.ground;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.serdica.model.geo.Bounds;

/** Numbers of things by where they lie when seen from above; asked by many threads once it is built. */
final class PlanIndex {
    private final STRtree tree = new STRtree(16);

    void add(double minX, double minY, double maxX, double maxY, int number) {
        tree.insert(new Envelope(minX, maxX, minY, maxY), number);
    }

    /** Ends the adding; {@link #near} may then be called from many threads. */
    PlanIndex built() {
        tree.build();
        return this;
    }

    /** What may touch a box, in rising order of number. */
    int[] near(Bounds plan) {
        @SuppressWarnings("unchecked")
        List<Integer> found = tree.query(new Envelope(plan.minX(), plan.maxX(), plan.minY(), plan.maxY()));
        int[] numbers = found.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(numbers);
        return numbers;
    }
}

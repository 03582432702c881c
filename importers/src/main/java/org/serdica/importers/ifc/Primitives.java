package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.ifc.Profiles.Section;
import org.serdica.model.city.Material;

/** The primitives of IFC's constructive solids, each in the frame of its position. */
final class Primitives {
    private static final int HALF_TURN_STEPS = 12;

    private Primitives() {}

    static Body block(StepInstance i, @Nullable Material material) {
        double x = i.number(1);
        double y = i.number(2);
        double z = i.number(3);
        if (!(x > 0 && y > 0 && z > 0)) {
            return new Body();
        }
        List<double[]> ring =
                List.of(new double[] {0, 0, 0}, new double[] {x, 0, 0}, new double[] {x, y, 0}, new double[] {0, y, 0});
        return Sweeps.extruded(List.of(new Section(List.of(ring))), new double[] {0, 0, z}, material);
    }

    /** Cylinder, cone and sphere as half a section turned round their axis. */
    static Body round(StepInstance i, @Nullable Material material) {
        List<double[]> half = new ArrayList<>();
        if (i.type().equals("IFCSPHERE")) {
            double r = i.number(1);
            for (int k = 0; k <= HALF_TURN_STEPS; k++) {
                double a = -Math.PI / 2 + Math.PI * k / HALF_TURN_STEPS;
                half.add(new double[] {k % HALF_TURN_STEPS == 0 ? 0 : r * Math.cos(a), r * Math.sin(a), 0});
            }
        } else {
            double h = i.number(1);
            double r = i.number(2);
            half.add(new double[] {0, 0, 0});
            half.add(new double[] {r, 0, 0});
            if (i.type().equals("IFCRIGHTCIRCULARCYLINDER")) {
                half.add(new double[] {r, h, 0});
            }
            half.add(new double[] {0, h, 0});
        }
        if (half.stream().anyMatch(p -> !Double.isFinite(p[0]) || !Double.isFinite(p[1]))) {
            return new Body();
        }
        // Drawn with the axis along y, then stood up.
        Affine axisAlongY = Placements.frame(new double[] {0, 1, 0}, new double[] {1, 0, 0}, new double[3]);
        Affine upright = new Affine(1, 0, 0, 0, 0, -1, 0, 1, 0, 0, 0, 0);
        return Sweeps.revolved(List.of(new Section(List.of(half))), axisAlongY, 2 * Math.PI, material)
                .moved(upright);
    }

    static Body pyramid(StepInstance i, @Nullable Material material) {
        double x = i.number(1);
        double y = i.number(2);
        double z = i.number(3);
        Body body = new Body();
        if (x > 0 && y > 0 && z > 0) {
            double[][] base = {{0, 0}, {x, 0}, {x, y}, {0, y}};
            body.add(List.of(new double[] {0, 0, 0, 0, y, 0, x, y, 0, x, 0, 0}), material);
            for (int k = 0; k < 4; k++) {
                double[] a = base[k];
                double[] b = base[(k + 1) % 4];
                body.add(List.of(new double[] {a[0], a[1], 0, b[0], b[1], 0, x / 2, y / 2, z}), material);
            }
        }
        return body;
    }
}

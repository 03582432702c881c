package org.serdica.importers.synth;

import java.util.List;
import org.serdica.importers.synth.Tier.Level;
import org.serdica.model.city.SurfaceKind;

/**
 * A body round an open middle: stands, a canopy. Levels run from the outer wall's top to the inner wall's top; their
 * rings have the same corners in the same directions, so that all slopes are plane.
 *
 * @param liftM height of its underside above the floor, 0 for what stands on the ground
 */
record Bowl(List<Level> levels, double liftM) implements Body {
    Bowl {
        levels = List.copyOf(levels);
    }

    @Override
    public Xy[] footprint() {
        return levels.getFirst().ring();
    }

    @Override
    public double highestM() {
        return levels.stream().mapToDouble(Level::heightM).max().orElse(0);
    }

    @Override
    public void build(Shell shell, double bottomM, double floorM) {
        double bottom = liftM > 0 ? floorM + liftM : bottomM;
        Xy[] outer = levels.getFirst().ring();
        Xy[] inner = levels.getLast().ring();
        int n = outer.length;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            shell.face(
                    liftM > 0 ? SurfaceKind.OUTER_CEILING : SurfaceKind.GROUND,
                    Xyz.of(outer[j], bottom),
                    Xyz.of(outer[i], bottom),
                    Xyz.of(inner[i], bottom),
                    Xyz.of(inner[j], bottom));
        }
        shell.walls(outer, bottom, floorM + levels.getFirst().heightM());
        shell.walls(Rings.reversed(inner), bottom, floorM + levels.getLast().heightM());
        for (int k = 1; k < levels.size(); k++) {
            slope(shell, levels.get(k - 1), levels.get(k), floorM);
        }
    }

    private static void slope(Shell shell, Level out, Level in, double floorM) {
        Xyz[] a = Xyz.at(out.ring(), floorM + out.heightM());
        Xyz[] b = Xyz.at(in.ring(), floorM + in.heightM());
        SurfaceKind kind = out.ring() == in.ring() ? SurfaceKind.WALL : SurfaceKind.ROOF;
        for (int i = 0; i < a.length; i++) {
            int j = (i + 1) % a.length;
            shell.face(kind, a[i], a[j], b[j], b[i]);
        }
    }
}

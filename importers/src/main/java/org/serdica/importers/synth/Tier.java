package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.SurfaceKind;

/**
 * One storey of a stepped body: walls round a ring up to a height, a roof there, and on the roof further tiers or a
 * crown. Rings of what stands above lie inside this ring and touch neither it nor each other.
 *
 * @param topM height of this tier's own walls above the ground floor's level
 */
record Tier(Xy[] ring, double topM, List<Tier> above, List<Level> crown) implements Body {
    /** A horizontal ring of a crown; one point alone is its tip. */
    record Level(Xy[] ring, double heightM) {}

    Tier {
        above = List.copyOf(above);
        crown = List.copyOf(crown);
    }

    static Tier flat(Xy[] ring, double topM, Tier... above) {
        return new Tier(ring, topM, List.of(above), List.of());
    }

    static Tier crowned(Xy[] ring, double topM, List<Level> crown) {
        return new Tier(ring, topM, List.of(), crown);
    }

    /** Roof planes rising from the walls of a ring to a point over its middle. */
    static Tier tent(Xy[] ring, double topM, double riseM) {
        return crowned(ring, topM, List.of(new Level(new Xy[] {Rings.centre(ring)}, topM + riseM)));
    }

    @Override
    public Xy[] footprint() {
        return ring;
    }

    @Override
    public void build(Shell shell, double bottomM, double floorM) {
        shell.ground(ring, bottomM);
        raise(shell, bottomM, floorM);
    }

    @Override
    public double highestM() {
        double top = crown.isEmpty() ? topM : crown.getLast().heightM();
        for (Tier t : above) {
            top = Math.max(top, t.highestM());
        }
        return top;
    }

    private void raise(Shell shell, double fromM, double floorM) {
        double top = floorM + topM;
        shell.walls(ring, fromM, top);
        if (crown.isEmpty()) {
            shell.face(
                    SurfaceKind.ROOF,
                    Xyz.at(ring, top),
                    above.stream().map(t -> Xyz.at(Rings.reversed(t.ring), top)).toList());
            above.forEach(t -> t.raise(shell, top, floorM));
            return;
        }
        Level under = new Level(ring, topM);
        for (Level level : crown) {
            slopes(shell, under, level, floorM);
            under = level;
        }
        if (under.ring.length > 1) {
            shell.face(SurfaceKind.ROOF, Xyz.at(under.ring, floorM + under.heightM));
        }
    }

    private static void slopes(Shell shell, Level low, Level high, double floorM) {
        boolean upright = low.ring == high.ring || high.ring.length > 1 && Rings.area(high.ring) > Rings.area(low.ring);
        Xyz[] a = Xyz.at(low.ring, floorM + low.heightM);
        Xyz[] b = Xyz.at(high.ring, floorM + high.heightM);
        for (int i = 0; i < a.length; i++) {
            int j = (i + 1) % a.length;
            if (b.length == 1) {
                shell.face(SurfaceKind.ROOF, a[i], a[j], b[0]);
            } else {
                shell.face(upright ? SurfaceKind.WALL : SurfaceKind.ROOF, a[i], a[j], b[j], b[i]);
            }
        }
    }
}

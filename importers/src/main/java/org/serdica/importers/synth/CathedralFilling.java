package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A church with a dome over its crossing on a paved square. */
final class CathedralFilling implements Filling {
    private static final double JOINT_M = 0.02;

    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.SQUARE, "plaza", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        Xy c = box.centre();
        Xy east = box.along();
        site.complex(church(c, east), new Passport("church", 1, 1882, "dome", block.name()), box.at(-45, 0));
        Xy[] kept = Rings.rectangle(c.plus(east, -8), east, 92, 52);
        Xy[] lawn = Rings.inset(Rings.tidied(block.ring(), 1), 9);
        Grove.plant(
                lawn == null ? block.ring() : lawn, List.<Xy[]>of(kept), 9, 1, site, List.of(TreeKind.LINDEN), 0.75);
    }

    static List<Body> church(Xy c, Xy east) {
        Xy north = east.left();
        List<Body> parts = new ArrayList<>();
        Xy[] drum = Rings.round(c, east, 8.1, 1, 16);
        parts.add(Tier.flat(Rings.rectangle(c, east, 19, 19), 18.5, Crowns.dome(drum, 26, 8.4)));
        double arm = 9.5 + JOINT_M;
        RoofProfile roof = RoofProfile.gable(15, 34);
        parts.add(Wing.straight(c.plus(east, -arm - 14), east, 28, 15, 14, roof, false));
        parts.add(Wing.straight(c.plus(east, arm + 6), east, 12, 15, 14, roof, false));
        parts.add(Wing.straight(c.plus(north, arm + 5), north, 10, 15, 14, roof, false));
        parts.add(Wing.straight(c.plus(north, -arm - 5), north, 10, 15, 14, roof, false));
        parts.add(apse(c.plus(east, arm + 12 + JOINT_M), east));
        for (int side = -1; side <= 1; side += 2) {
            parts.add(aisle(c, east, north, side));
            Xy[] tower = Rings.rectangle(c.plus(east, -arm - 31.6).plus(north, side * 6), east, 7, 7);
            Xy[] belfry = Rings.round(Rings.centre(tower), east, 3, 1, 8);
            parts.add(Tier.flat(tower, 19, Crowns.dome(belfry, 26, 3.6)));
        }
        return parts;
    }

    /** Half a round, lower than the choir it closes. */
    private static Body apse(Xy at, Xy east) {
        Xy[] ring = new Xy[8];
        for (int i = 0; i < ring.length; i++) {
            double a = Math.PI * (i / 7.0 - 0.5);
            ring[i] = at.plus(east, 6 * StrictMath.cos(a)).plus(east.left(), 6 * StrictMath.sin(a));
        }
        return Crowns.hipped(ring, 9.5, 1.6, 1.6);
    }

    private static Body aisle(Xy c, Xy east, Xy north, int side) {
        double near = 7.5 + JOINT_M;
        Xy from = c.plus(east, -9.5 - JOINT_M).plus(north, side * (near + 5));
        Xy to = from.plus(east, -27);
        Xy in = north.times(-side * 5.0);
        Xy[] front = side > 0 ? new Xy[] {from, to} : new Xy[] {to, from};
        Xy[] back = {front[0].plus(in), front[1].plus(in)};
        return new Wing(front, back, 6.5, RoofProfile.shed(2.6), false, false);
    }
}

package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A market hall: a glazed vault with an aisle to each side, corner pavilions and a clock tower. */
final class MarketFilling implements Filling {
    private static final double JOINT_M = 0.02;

    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.SQUARE, "plaza", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        Xy c = Rings.centre(block.ring());
        Xy along = box.along();
        double length = Math.min(84, box.length() * 0.6);
        List<Body> parts = new ArrayList<>();
        parts.add(Wing.straight(c, along, length, 20, 11.5, RoofProfile.vault(7, 10), false));
        for (int side = -1; side <= 1; side += 2) {
            Xy out = along.left().times(side);
            Xy near = c.plus(out, 10 + JOINT_M);
            Xy far = near.plus(out, 8.5);
            Xy half = along.times(side * (length / 2 - 8));
            parts.add(new Wing(
                    new Xy[] {far.plus(half), far.minus(half)},
                    new Xy[] {near.plus(half), near.minus(half)},
                    7,
                    RoofProfile.shed(3),
                    false,
                    false));
            for (int end = -1; end <= 1; end += 2) {
                Xy corner = near.plus(out, 4.3).plus(along, end * (length / 2 - 3.9));
                parts.add(Tier.tent(Rings.rectangle(corner, along, 7.6, 8.6), 10, 3.4));
            }
        }
        Xy[] clock = Rings.rectangle(c.plus(along, length / 2 + 3.6), along, 7, 7);
        parts.add(Crowns.spire(clock, 25, 7));
        site.complex(parts, new Passport("market", 2, 1911, "vault", block.name()), c.plus(along, -length / 2));
        Xy[] kept = Rings.rectangle(c, along, length + 22, 48);
        Grove.plant(block.ring(), List.<Xy[]>of(kept), 9, 4, site, List.of(TreeKind.CHESTNUT), 0.7);
    }
}

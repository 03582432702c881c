package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A cemetery: avenues of trees crossing, a chapel at their meeting. */
final class CemeteryFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.PLANT_COVER, "cemetery", block.name(), block.ring(), List.of());
        Box box = Box.round(block.ring());
        double l = box.length() * 0.45;
        double w = box.width() * 0.45;
        List<Xy[]> open = new ArrayList<>();
        for (double v : new double[] {-0.62, 0.62}) {
            open.add(site.path(new Xy[] {box.at(-l, v * w), box.at(l, v * w)}, 3));
        }
        for (double u : new double[] {-0.66, 0, 0.66}) {
            open.add(site.path(new Xy[] {box.at(u * l, -w), box.at(u * l, w)}, u == 0 ? 5 : 3));
        }
        Xy c = box.centre();
        Wing chapel = Wing.straight(c, box.along(), 20, 10, 7, RoofProfile.gable(10, 42), false);
        Xy[] tower = Rings.rectangle(c.plus(box.along(), -12.5), box.along(), 4.9, 4.9);
        site.complex(
                List.of(chapel, Crowns.spire(tower, 12, 8)),
                new Passport("church", 1, 1898, "gable", "Cemetery Chapel"),
                c);
        open.add(Rings.rectangle(c, box.along(), 34, 18));
        Grove.plant(block.ring(), open, 9, 2.5, site, List.of(TreeKind.SPRUCE, TreeKind.LINDEN, TreeKind.BIRCH), 0.5);
    }
}

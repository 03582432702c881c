package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A hospital: wards in an H with a landing place for helicopters on top, emergency, clinics, parking, a garden. */
final class HospitalFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.LAND_USE, "hospital", block.name(), block.ring(), List.of());
        Xy[] lawn = Rings.inset(Rings.tidied(block.ring(), 1), 5);
        site.land(ObjectKind.PLANT_COVER, "grass", lawn == null ? block.ring() : lawn);
        Box box = Box.round(block.ring());
        double l = box.length();
        double w = box.width();
        Yard yard = new Yard(block.ring(), 7);
        wards(box, -0.1 * l, 0.02 * w, yard, block.name(), site);
        Xy[] emergency = Rings.rectangle(box.at(-0.1 * l, -0.32 * w), box.along(), 62, 24);
        if (yard.take(emergency, 6)) {
            Tier upper = Tier.flat(Crowns.scaled(emergency, 0.6), 8.4);
            site.building(Tier.flat(emergency, 4.8, upper), Passport.of("hospital", 2, 2011, "flat"), emergency[0]);
        }
        for (double v : new double[] {-0.28, 0.02, 0.3}) {
            Xy[] clinic = Rings.rectangle(box.at(0.3 * l, v * w), box.along(), 52, 15);
            if (yard.take(clinic, 6)) {
                Wing wing = Wing.straight(
                        Rings.centre(clinic), box.along(), 52, 15, 10.8, RoofProfile.gable(15, 24), true);
                site.building(wing, Passport.of("hospital", 3, 1931, "hip"), clinic[0]);
            }
        }
        Xy[] parking = Rings.rectangle(box.at(-0.37 * l, -0.3 * w), box.along(), 42, 34);
        if (yard.take(parking, 3)) {
            site.land(ObjectKind.LAND_USE, "parking", parking);
        }
        yard.taken().add(site.path(new Xy[] {box.at(-0.45 * l, -0.17 * w), box.at(0.45 * l, -0.17 * w)}, 6));
        Grove.plant(block.ring(), yard.taken(), 10, 4, site, Grove.PARK, 0.6);
    }

    private static void wards(Box box, double u, double v, Yard yard, String name, Site site) {
        Xy[] plan = Rings.rectangle(box.at(u, v), box.along(), 96, 66);
        if (!yard.take(plan, 6)) {
            return;
        }
        double a = 48;
        double b = 33;
        double leg = 18;
        double bar = 10;
        Xy[] h = {
            box.at(u - a, v - b), box.at(u - a + leg, v - b), box.at(u - a + leg, v - bar), box.at(u + a - leg, v - bar),
            box.at(u + a - leg, v - b), box.at(u + a, v - b), box.at(u + a, v + b), box.at(u + a - leg, v + b),
            box.at(u + a - leg, v + bar), box.at(u - a + leg, v + bar), box.at(u - a + leg, v + b), box.at(u - a, v + b)
        };
        double top = 7 * 3.6;
        Tier pad = Tier.flat(Rings.round(box.at(u, v), box.along(), 8.6, 1, 8), top + 1.4);
        Tier west = Tier.flat(Rings.rectangle(box.at(u - a + leg / 2, v), box.along(), 9, 22), top + 3.2);
        Tier east = Tier.flat(Rings.rectangle(box.at(u + a - leg / 2, v), box.along(), 9, 22), top + 3.2);
        site.building(Tier.flat(h, top, pad, west, east), new Passport("hospital", 7, 1979, "flat", name), h[0]);
    }
}

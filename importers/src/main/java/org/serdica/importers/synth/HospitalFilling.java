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
        Box emergency = yard.find(box.at(-0.1 * l, -0.34 * w), box.along(), 62, 24, 6);
        if (emergency != null) {
            Tier upper = Tier.flat(Crowns.scaled(emergency.corners(), 0.6), 8.4);
            site.building(
                    Tier.flat(emergency.corners(), 4.8, upper),
                    Passport.of("hospital", 2, 2011, "flat"),
                    emergency.centre());
        }
        for (double v : new double[] {-0.28, 0.02, 0.3}) {
            Box clinic = yard.find(box.at(0.32 * l, v * w), box.along(), 52, 15, 6);
            if (clinic != null) {
                Wing wing = Wing.straight(clinic.centre(), box.along(), 52, 15, 10.8, RoofProfile.gable(15, 24), true);
                site.building(wing, Passport.of("hospital", 3, 1931, "hip"), clinic.centre());
            }
        }
        Box parking = yard.find(box.at(-0.37 * l, -0.3 * w), box.along(), 42, 34, 3);
        if (parking != null) {
            site.land(ObjectKind.SQUARE, "parking", parking.corners());
        }
        yard.taken().add(site.path(new Xy[] {box.at(-0.45 * l, -0.17 * w), box.at(0.45 * l, -0.17 * w)}, 6));
        Grove.plant(block.ring(), yard.taken(), 10, 4, site, Grove.PARK, 0.6);
    }

    private static void wards(Box box, double u, double v, Yard yard, String name, Site site) {
        Box spot = yard.find(box.at(u, v), box.along(), 96, 66, 6);
        if (spot == null) {
            return;
        }
        double a = 48;
        double b = 33;
        double leg = 18;
        double bar = 10;
        Xy[] h = {
            spot.at(-a, -b), spot.at(-a + leg, -b), spot.at(-a + leg, -bar), spot.at(a - leg, -bar),
            spot.at(a - leg, -b), spot.at(a, -b), spot.at(a, b), spot.at(a - leg, b),
            spot.at(a - leg, bar), spot.at(-a + leg, bar), spot.at(-a + leg, b), spot.at(-a, b)
        };
        double top = 7 * 3.6;
        Tier pad = Tier.flat(Rings.round(spot.centre(), box.along(), 8.6, 1, 8), top + 1.4);
        Tier west = Tier.flat(Rings.rectangle(spot.at(-a + leg / 2, 0), box.along(), 9, 22), top + 3.2);
        Tier east = Tier.flat(Rings.rectangle(spot.at(a - leg / 2, 0), box.along(), 9, 22), top + 3.2);
        site.building(Tier.flat(h, top, pad, west, east), new Passport("hospital", 7, 1979, "flat", name), h[0]);
    }
}

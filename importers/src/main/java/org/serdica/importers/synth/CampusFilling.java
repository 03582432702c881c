package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** A university: main building, library with a dome, institutes and halls of residence round lawns and paths. */
final class CampusFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.LAND_USE, "campus", block.name(), block.ring(), List.of());
        Xy[] lawn = Rings.inset(Rings.tidied(block.ring(), 1), 4);
        site.land(ObjectKind.PLANT_COVER, "grass", lawn == null ? block.ring() : lawn);
        Box box = Box.round(block.ring());
        double l = box.length();
        double w = box.width();
        Yard yard = new Yard(block.ring(), 8);
        mainBuilding(box, yard, block.name(), site);
        library(box.at(0, 0.08 * w), box.along(), yard, site);
        for (int side = -1; side <= 1; side += 2) {
            angle(box, side * 0.33 * l, -0.28 * w, side, yard, site);
            slab(box, side * 0.32 * l, 0.06 * w, 16, 68, 5, "university", yard, site);
            slab(box, side * 0.16 * l, 0.36 * w, 54, 14, 8, "dormitory", yard, site);
        }
        hall(box.at(-0.37 * l, 0.34 * w), box.along(), yard, site);
        laboratory(box.at(0.37 * l, 0.34 * w), box.along(), yard, site);
        Xy[] avenue = site.path(new Xy[] {box.at(-0.46 * l, -0.08 * w), box.at(0.46 * l, -0.08 * w)}, 6);
        Xy[] cross = site.path(new Xy[] {box.at(0, -0.16 * w), box.at(0, 0.44 * w)}, 6);
        Xy[] back = site.path(new Xy[] {box.at(-0.42 * l, 0.23 * w), box.at(0.42 * l, 0.23 * w)}, 4);
        yard.taken().addAll(List.of(avenue, cross, back));
        Grove.plant(block.ring(), yard.taken(), 12, 4, site, Grove.PARK, 0.6);
    }

    private static void mainBuilding(Box box, Yard yard, String name, Site site) {
        Box spot = yard.find(box.at(0, -0.3 * box.width()), box.along(), 104, 60, 6);
        if (spot == null) {
            return;
        }
        // The wings open to the campus, the portal stands towards the street.
        Xy[] front = {spot.at(-52, 30), spot.at(-52, -24), spot.at(52, -24), spot.at(52, 30)};
        Wing wings = Roofscape.furnished(Wing.along(front, 15, 17.5, RoofProfile.gable(15, 27), true), 1, 1, site);
        Xy[] portal = Rings.rectangle(spot.at(0, -27.02), box.along(), 26, 6);
        site.complex(
                List.of(wings, Tier.flat(portal, 19.5)),
                new Passport("university", 4, 1934, "hip", name + " Rectorate"),
                spot.at(0, -30));
    }

    private static void library(Xy c, Xy along, Yard yard, Site site) {
        Box spot = yard.find(c, along, 52, 36, 6);
        if (spot != null) {
            Tier dome = Crowns.dome(Rings.round(spot.centre(), along, 12.5, 1, 20), 17, 7.5);
            Tier hall = Tier.flat(Rings.rectangle(spot.centre(), along, 34, 29), 12.5, dome);
            site.building(
                    Tier.flat(spot.corners(), 7, hall),
                    new Passport("library", 3, 1938, "dome", "University Library"),
                    spot.at(0, -18));
        }
    }

    private static void angle(Box box, double u, double v, int side, Yard yard, Site site) {
        Box spot = yard.find(box.at(u, v), box.along(), 56, 52, 6);
        if (spot != null) {
            Xy[] p = spot.corners();
            Xy[] front = side < 0 ? new Xy[] {p[3], p[0], p[1]} : new Xy[] {p[0], p[1], p[2]};
            Wing wing = Wing.along(front, 13.5, 14.6, RoofProfile.gable(13.5, 24), true);
            site.building(wing, Passport.of("university", 4, 1956, "hip"), front[1]);
        }
    }

    private static void slab(
            Box box, double u, double v, double length, double depth, int storeys, String use, Yard yard, Site site) {
        Box spot = yard.find(box.at(u, v), box.along(), length, depth, 6);
        if (spot != null) {
            double top = storeys * 3.3 + 1;
            Tier plant = Tier.flat(Crowns.scaled(spot.corners(), 0.36), top + 2.6);
            site.building(
                    Tier.flat(spot.corners(), top, plant), Passport.of(use, storeys, 1974, "flat"), spot.at(0, 0));
        }
    }

    private static void hall(Xy c, Xy along, Yard yard, Site site) {
        Box spot = yard.find(c, along, 44, 26, 5);
        if (spot != null) {
            Wing wing = Wing.straight(spot.centre(), along, 44, 26, 6.5, RoofProfile.vault(5, 8), false);
            site.building(wing, Passport.of("sports", 1, 1981, "vault"), spot.centre());
        }
    }

    private static void laboratory(Xy c, Xy along, Yard yard, Site site) {
        Box spot = yard.find(c, along, 46, 30, 5);
        if (spot != null) {
            Wing wing = Wing.straight(spot.centre(), along.left(), 30, 46, 7, RoofProfile.sawTooth(6, 2.6), false);
            site.building(wing, Passport.of("laboratory", 2, 2009, "sawTooth"), spot.centre());
        }
    }
}

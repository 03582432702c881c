package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.serdica.importers.synth.Rooftops.Rooftop;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Radio sites on a loose hexagonal grid: on the best roof near each place, on a mast where there is none. */
final class RadioPlan {
    private static final double SPACING_M = 404;
    private static final double LOWEST_ROOF_M = 13;
    private static final double SEARCH_M = 130;
    private static final int SECTORS = 3;
    private static final List<String> OPERATORS = List.of("Vitosha Mobile", "Sredets Net", "Balkan Telecom");

    /** What a site transmits. */
    private enum Band {
        LTE_800("LTE", 796, 10, 46),
        LTE_1800("LTE", 1845, 20, 46),
        LTE_2100("LTE", 2140, 15, 46),
        LTE_2600("LTE", 2655, 20, 45),
        NR_3500("NR", 3550, 100, 49);

        final String technology;
        final double frequencyMHz;
        final int bandwidthMHz;
        final double powerDbm;

        Band(String technology, double frequencyMHz, int bandwidthMHz, double powerDbm) {
            this.technology = technology;
            this.frequencyMHz = frequencyMHz;
            this.bandwidthMHz = bandwidthMHz;
            this.powerDbm = powerDbm;
        }
    }

    private record Base(Xy at, double footM, double aboveGroundM, double mastM, String building) {}

    private final Ground ground;
    private final Numbering numbering;
    private final List<Rooftop> roofs;

    RadioPlan(Ground ground, Numbering numbering, List<Rooftop> roofs) {
        this.ground = ground;
        this.numbering = numbering;
        this.roofs = roofs.stream()
                .filter(r -> r.heightM() >= LOWEST_ROOF_M
                        && !r.function().equals("church")
                        && !r.function().equals("stadium"))
                .toList();
    }

    void put(Xy centre, int sites, Dice dice, Consumer<ObjectDraft> out) {
        List<Xy> places = new ArrayList<>();
        double rowStep = SPACING_M * Math.sqrt(3) / 2;
        for (int row = -3; row <= 3; row++) {
            for (int column = -3; column <= 3; column++) {
                double shift = Math.floorMod(row, 2) * SPACING_M / 2 - SPACING_M / 4;
                places.add(new Xy(
                        centre.x() + column * SPACING_M + shift + dice.between(-45.0, 45.0),
                        centre.y() + row * rowStep + dice.between(-45.0, 45.0)));
            }
        }
        places.sort(Comparator.comparingDouble(p -> p.distance(centre)));
        for (Xy place : places.subList(0, Math.min(sites, places.size()))) {
            site(base(place, dice), dice, out);
        }
    }

    private Base base(Xy place, Dice dice) {
        Optional<Rooftop> best = roofs.stream()
                .filter(r -> r.at().distance(place) < SEARCH_M)
                .max(Comparator.comparingDouble((Rooftop r) -> Math.min(r.heightM(), 45) - r.at().distance(place) / 8));
        if (best.isPresent()) {
            Rooftop r = best.get();
            return new Base(
                    r.at(), r.topM(), r.topM() - ground.heightAt(r.at()), Math.rint(dice.between(3.0, 6.0)), r.id());
        }
        return new Base(place, ground.heightAt(place), 0, Math.rint(dice.between(24.0, 32.0)), "");
    }

    private void site(Base base, Dice dice, Consumer<ObjectDraft> out) {
        String id = numbering.next("RS");
        ObjectDraft site = new ObjectDraft(id, ObjectKind.RADIO_SITE);
        site.put("name", AttributeValue.of(String.format(Locale.ROOT, "SOF%03d", numbering.count("RS"))));
        site.put("operator", AttributeValue.of(dice.pick(OPERATORS)));
        site.put("mastHeight", AttributeValue.of(base.mastM()));
        if (!base.building().isEmpty()) {
            site.put("building", AttributeValue.of(base.building()));
        }
        point(site, base.at(), base.footM());
        out.accept(site);
        Band band = dice.pick(List.of(
                Band.LTE_800, Band.LTE_1800, Band.LTE_1800, Band.LTE_2100, Band.LTE_2600, Band.NR_3500, Band.NR_3500));
        double turn = dice.between(-18.0, 18.0);
        for (int sector = 0; sector < SECTORS; sector++) {
            double azimuth = Math.rint((sector * 120 + turn + dice.between(-8.0, 8.0) + 360) % 360) % 360;
            ObjectDraft cell = new ObjectDraft(id + "-" + (char) ('A' + sector), ObjectKind.RADIO_CELL);
            cell.put("site", AttributeValue.of(id));
            cell.put("azimuth", AttributeValue.of(azimuth));
            cell.put("mechanicalTilt", AttributeValue.of((double) dice.between(0, 3)));
            cell.put("electricalTilt", AttributeValue.of((double) dice.between(2, 8)));
            cell.put("frequencyMHz", AttributeValue.of(band.frequencyMHz));
            cell.put("powerDbm", AttributeValue.of(band.powerDbm));
            cell.put("bandwidthMHz", AttributeValue.of((double) band.bandwidthMHz));
            cell.put("technology", AttributeValue.of(band.technology));
            cell.put("heightM", AttributeValue.of(Math.rint((base.aboveGroundM() + base.mastM()) * 10) / 10));
            // Azimuth counts clockwise from north.
            Xy facing = Xy.heading(StrictMath.toRadians(90 - azimuth));
            point(cell, base.at().plus(facing, 0.4), base.footM() + base.mastM());
            out.accept(cell);
        }
    }

    static void point(ObjectDraft draft, Xy at, double z) {
        draft.point(Shell.millimetres(at.x()), Shell.millimetres(at.y()), Shell.millimetres(z));
    }
}

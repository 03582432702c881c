package org.serdica.importers.synth;

import java.util.List;
import java.util.function.Consumer;
import org.serdica.importers.synth.Rooftops.Rooftop;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Sensors where a city would put them, each with the topic it would publish under. */
final class SensorPlan {
    private final Ground ground;
    private final Numbering numbering;
    private final Dice dice;
    private final Consumer<ObjectDraft> out;

    /** What is measured, and how many of every 600 sensors measure it. */
    private enum Quantity {
        TRAFFIC("trafficFlow", "veh/h", "traffic", 130, 4.5),
        PM25("pm25", "ug/m3", "air/pm25", 40, 3.2),
        NO2("no2", "ug/m3", "air/no2", 30, 3.2),
        NOISE("noise", "dB(A)", "noise", 80, 4),
        TEMPERATURE("temperature", "Cel", "weather/temperature", 90, 3),
        PARKING("parkingOccupancy", "%", "parking", 90, 0.3),
        ENERGY("energy", "kWh", "energy", 120, 1.5),
        WATER("waterLevel", "m", "water/level", 20, 0.8);

        final String quantity;
        final String unit;
        final String topic;
        final int of600;
        final double aboveM;

        Quantity(String quantity, String unit, String topic, int of600, double aboveM) {
            this.quantity = quantity;
            this.unit = unit;
            this.topic = topic;
            this.of600 = of600;
            this.aboveM = aboveM;
        }
    }

    SensorPlan(Ground ground, Numbering numbering, Dice dice, Consumer<ObjectDraft> out) {
        this.ground = ground;
        this.numbering = numbering;
        this.dice = dice;
        this.out = out;
    }

    void put(List<Street> streets, List<Rooftop> buildings, Xy[] river, int count) {
        List<Street> roads = streets.stream()
                .filter(s -> !s.bridge() && s.section() != CrossSection.TRAM_TRACK && Curve.length(s.line()) > 40)
                .toList();
        List<Street> major = roads.stream().filter(s -> s.section().isMajor()).toList();
        List<Rooftop> metered = buildings.stream()
                .filter(b -> b.heightM() > 8 && !b.function().equals("garage"))
                .toList();
        for (Quantity q : Quantity.values()) {
            int n = count * q.of600 / 600;
            for (int i = 0; i < n; i++) {
                // Even steps through the list spread sensors over the whole city.
                double part = (i + dice.between(0.1, 0.9)) / n;
                switch (q) {
                    case TRAFFIC, NO2, NOISE -> kerb(q, pick(q == Quantity.NOISE ? roads : major, part));
                    case PARKING, PM25, TEMPERATURE -> kerb(q, pick(roads, part));
                    case ENERGY -> meter(pick(metered, part));
                    case WATER -> gauge(river, part);
                }
            }
        }
    }

    private static <T> T pick(List<T> all, double part) {
        return all.get((int) (part * all.size()));
    }

    private void kerb(Quantity q, Street street) {
        double at = Curve.length(street.line()) * dice.between(0.25, 0.75);
        double lane = street.section().lanes().getLast().widthM();
        double off = street.halfWidthM() - lane + (q == Quantity.PARKING ? -0.8 : 0.5);
        Xy left = Curve.direction(street.line(), at).left();
        Xy p = Curve.at(street.line(), at).plus(left, dice.chance(0.5) ? off : -off);
        out.accept(sensor(q, p, ground.heightAt(p) + q.aboveM).put("street", AttributeValue.of(street.name())));
    }

    private void meter(Rooftop building) {
        out.accept(sensor(Quantity.ENERGY, building.at(), building.topM() + 0.5)
                .put("building", AttributeValue.of(building.id())));
    }

    private void gauge(Xy[] river, double part) {
        Xy p = Curve.at(river, Curve.length(river) * (0.06 + 0.88 * part));
        Xy left = Curve.direction(river, Curve.length(river) * (0.06 + 0.88 * part))
                .left();
        Xy bank = p.plus(left, dice.chance(0.5) ? River.HALF_WIDTH_M - 1 : 1 - River.HALF_WIDTH_M);
        out.accept(sensor(Quantity.WATER, bank, ground.heightAt(bank) + Quantity.WATER.aboveM));
    }

    private ObjectDraft sensor(Quantity q, Xy at, double z) {
        String id = numbering.next("S");
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.SENSOR);
        draft.put("quantity", AttributeValue.of(q.quantity));
        draft.put("unit", AttributeValue.of(q.unit));
        draft.put("topic", AttributeValue.of("serdica/" + q.topic + "/" + id));
        RadioPlan.point(draft, at, z);
        return draft;
    }
}

package org.serdica.model.placing;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Drafts of things that stand at one point, with their attributes named as everywhere in the twin. */
public final class Things {
    private Things() {}

    /** @param species "linden", "oak", ...; empty if nobody cares */
    public static ObjectDraft tree(String id, Spot at, double heightM, double crownM, String species) {
        ObjectDraft tree = thing(id, ObjectKind.TREE, at)
                .put("height", AttributeValue.of(positive(heightM)))
                .put("crownDiameter", AttributeValue.of(positive(crownM)));
        return text(tree, "species", species);
    }

    /** Benches, lamps, bins, shelters, poles: what it is says its function. */
    public static ObjectDraft furniture(String id, Spot at, String function, double heightM, double azimuthDeg) {
        ObjectDraft item = thing(id, ObjectKind.CITY_FURNITURE, at)
                .put("function", AttributeValue.of(function))
                .put("height", AttributeValue.of(positive(heightM)));
        return azimuth(item, azimuthDeg);
    }

    /** A pole to hang other things at. */
    public static ObjectDraft pole(String id, Spot at, double heightM) {
        return furniture(id, at, "pole", heightM, Double.NaN);
    }

    /** @param topic where its readings come in, by the pattern {@code serdica/QUANTITY/ID} if empty */
    public static ObjectDraft sensor(String id, Spot at, String quantity, String unit, String topic) {
        ObjectDraft sensor = thing(id, ObjectKind.SENSOR, at)
                .put("quantity", AttributeValue.of(quantity))
                .put("unit", AttributeValue.of(unit))
                .put("topic", AttributeValue.of(topic.isEmpty() ? "serdica/" + quantity + "/" + id : topic));
        return azimuth(text(sensor, "building", at.building()), at.facingDeg());
    }

    /** A mast with its foot at the spot. */
    public static ObjectDraft radioSite(String id, Spot foot, String name, String operator, double mastM) {
        ObjectDraft site = thing(id, ObjectKind.RADIO_SITE, foot).put("mastHeight", AttributeValue.of(positive(mastM)));
        text(site, "name", name);
        text(site, "operator", operator);
        return text(site, "building", foot.building());
    }

    /**
     * What the cells of a site have in common.
     *
     * @param powerDbm transmitted, before the antenna's gain
     */
    public record Carrier(
            String technology, double frequencyMHz, double bandwidthMHz, double powerDbm, double electricalTiltDeg) {}

    /**
     * The sectors of a site, spread evenly; each a cell at the top of the mast, named by the site and a letter.
     *
     * @param groundM the ground's height at the site, which cells count their height from
     */
    public static List<ObjectDraft> sectors(
            String siteId,
            Spot foot,
            double groundM,
            double mastM,
            int count,
            double firstAzimuthDeg,
            Carrier carrier) {
        if (count < 1 || count > 26) {
            throw new IllegalArgumentException("a site has from 1 to 26 sectors");
        }
        List<ObjectDraft> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double azimuth = ((firstAzimuthDeg + 360.0 * i / count) % 360 + 360) % 360;
            double top = foot.z() + positive(mastM);
            ObjectDraft cell = new ObjectDraft(siteId + "-" + (char) ('A' + i), ObjectKind.RADIO_CELL)
                    .put("site", AttributeValue.of(siteId))
                    .put("azimuth", AttributeValue.of(azimuth))
                    .put("mechanicalTilt", AttributeValue.of(0.0))
                    .put("electricalTilt", AttributeValue.of(carrier.electricalTiltDeg))
                    .put("frequencyMHz", AttributeValue.of(carrier.frequencyMHz))
                    .put("powerDbm", AttributeValue.of(carrier.powerDbm))
                    .put("bandwidthMHz", AttributeValue.of(carrier.bandwidthMHz))
                    .put("technology", AttributeValue.of(carrier.technology))
                    .put("heightM", AttributeValue.of(Math.rint((top - groundM) * 10) / 10));
            cells.add(cell.point(foot.x(), foot.y(), top));
        }
        return cells;
    }

    private static ObjectDraft thing(String id, ObjectKind kind, Spot at) {
        return new ObjectDraft(id, kind).point(at.x(), at.y(), at.z());
    }

    private static double positive(double metres) {
        if (!(metres > 0 && metres < 1_000)) {
            throw new IllegalArgumentException("a height or width is between 0 and 1000 m");
        }
        return metres;
    }

    private static ObjectDraft text(ObjectDraft draft, String name, String value) {
        return value.isEmpty() ? draft : draft.put(name, AttributeValue.of(value));
    }

    private static ObjectDraft azimuth(ObjectDraft draft, double degrees) {
        return Double.isFinite(degrees) ? draft.put("azimuth", AttributeValue.of(degrees)) : draft;
    }
}

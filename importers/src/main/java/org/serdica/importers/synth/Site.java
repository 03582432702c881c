package org.serdica.importers.synth;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Where fillings put what they build: gives it an id, a height above the land, an address, and passes it on. */
final class Site {
    private static final double FOUNDATION_M = 0.4;
    private final Ground ground;
    private final Addresses addresses;
    private final Consumer<ObjectDraft> out;
    private final Numbering numbering;
    private final Detail detail;
    private Dice dice;

    Site(Ground ground, Addresses addresses, Numbering numbering, Detail detail, Consumer<ObjectDraft> out) {
        this.ground = ground;
        this.addresses = addresses;
        this.numbering = numbering;
        this.detail = detail;
        this.out = out;
        dice = Dice.of(0, 0);
    }

    /** From here on the dice are those of another part of the city. */
    void roll(Dice next) {
        dice = next;
    }

    Dice dice() {
        return dice;
    }

    Detail detail() {
        return detail;
    }

    /** @param front a place on its street side, for the address */
    void building(Body body, Passport passport, Xy front) {
        double area = Rings.area(body.footprint());
        ObjectDraft draft = begin(area, body.highestM(), passport, front);
        stand(body, draft, ground.floor(body.footprint()));
        out.accept(draft);
    }

    /** A building of several bodies, each a part of it, on one level. */
    void complex(List<? extends Body> parts, Passport passport, Xy front) {
        double area = 0;
        double highest = 0;
        double floor = Double.NEGATIVE_INFINITY;
        for (Body part : parts) {
            area += Rings.area(part.footprint());
            highest = Math.max(highest, part.highestM());
            floor = Math.max(floor, ground.floor(part.footprint()));
        }
        ObjectDraft draft = begin(area, highest, passport, front);
        for (Body part : parts) {
            ObjectDraft child =
                    new ObjectDraft(draft.id() + "-" + (draft.children().size() + 1), ObjectKind.BUILDING_PART);
            stand(part, child, floor);
            draft.addChild(child);
        }
        out.accept(draft);
    }

    private void stand(Body body, ObjectDraft draft, double floor) {
        body.build(new Shell(draft), ground.lowest(body.footprint()) - FOUNDATION_M, floor);
    }

    private ObjectDraft begin(double footprintM2, double heightM, Passport passport, Xy front) {
        ObjectDraft draft = new ObjectDraft(numbering.next("B"), ObjectKind.BUILDING);
        passport.stamp(draft, footprintM2, heightM);
        addresses.at(front).ifPresent(a -> draft.put("address", AttributeValue.of(a)));
        return draft;
    }

    /** A piece of land of one use, lying on the terrain. */
    void land(ObjectKind kind, String function, String name, Xy[] ring, List<Xy[]> holes) {
        ObjectDraft draft = new ObjectDraft(numbering.next("L"), kind);
        draft.put("function", AttributeValue.of(function));
        if (!name.isEmpty()) {
            draft.put("name", AttributeValue.of(name));
        }
        draft.geometry(0, GeometryType.MULTI_SURFACE);
        draft.surface(-1);
        draft.ring(draped(ring), 0, ring.length);
        for (Xy[] hole : holes) {
            draft.ring(draped(hole), 0, hole.length);
        }
        out.accept(draft);
    }

    void land(ObjectKind kind, String function, Xy[] ring) {
        land(kind, function, "", ring, List.of());
    }

    /** A paved way of that width along a line. */
    Xy[] path(Xy[] line, double widthM) {
        Xy[] right = Curve.beside(line, -widthM / 2);
        Xy[] left = Rings.reversed(Curve.beside(line, widthM / 2));
        Xy[] ring = new Xy[right.length * 2];
        System.arraycopy(right, 0, ring, 0, right.length);
        System.arraycopy(left, 0, ring, right.length, left.length);
        land(ObjectKind.SQUARE, "path", ring);
        return ring;
    }

    double[] draped(Xy[] line) {
        double[] xyz = new double[line.length * 3];
        for (int i = 0; i < line.length; i++) {
            xyz[3 * i] = Shell.millimetres(line[i].x());
            xyz[3 * i + 1] = Shell.millimetres(line[i].y());
            xyz[3 * i + 2] = Shell.millimetres(ground.heightAt(line[i]));
        }
        return xyz;
    }

    void tree(Xy at, TreeKind kind) {
        if (detail.trees() < 1 && !dice.chance(detail.trees())) {
            return;
        }
        ObjectDraft draft = new ObjectDraft(numbering.next("T"), ObjectKind.TREE);
        double height = dice.between(kind.lowM(), kind.highM());
        double crown = height * kind.crownShare() * dice.between(0.85, 1.15);
        draft.put("species", AttributeValue.of(kind.name().toLowerCase(Locale.ROOT)));
        draft.put("height", AttributeValue.of(Math.rint(height * 10) / 10));
        draft.put("crownDiameter", AttributeValue.of(Math.rint(crown * 10) / 10));
        draft.point(
                Math.rint(at.x() * 100) / 100,
                Math.rint(at.y() * 100) / 100,
                Math.rint(ground.heightAt(at) * 100) / 100);
        out.accept(draft);
    }
}

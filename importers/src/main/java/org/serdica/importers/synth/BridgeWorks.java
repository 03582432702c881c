package org.serdica.importers.synth;

import java.util.function.Consumer;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** Road bridges: a deck from quay to quay, raised sidewalks, railings, piers at the water's edge. */
final class BridgeWorks {
    private static final double DECK_M = 1.1;
    private static final double KERB_M = 0.15;
    private static final double RAILING_M = 1.1;
    private static final double REACH_M = 39;
    private static final int STATIONS = 12;
    private final Xy[] river;
    private final Ground ground;
    private final Numbering numbering;

    BridgeWorks(Xy[] river, Ground ground, Numbering numbering) {
        this.river = river;
        this.ground = ground;
        this.numbering = numbering;
    }

    void build(Street street, int number, Consumer<ObjectDraft> out) {
        Xyz[] line = line(street);
        double half = street.halfWidthM() + 0.5;
        double walk = street.section().lanes().getLast().widthM() + 0.5;
        ObjectDraft bridge = new ObjectDraft(numbering.next("BR"), ObjectKind.BRIDGE);
        bridge.put("name", AttributeValue.of(street.name().replaceFirst("^\\S+ ", "") + " Bridge"));
        bridge.put("function", AttributeValue.of("road bridge"));
        bridge.put("yearOfConstruction", AttributeValue.of(1903L + 17 * number));
        new Strake(line, -half, half, -DECK_M, 0).build(bridge, SurfaceKind.OUTER_FLOOR);
        for (int side = -1; side <= 1; side += 2) {
            double kerb = side * (half - walk);
            double edge = side * half;
            double inner = side * (half - 0.28);
            part(
                    bridge,
                    new Strake(line, Math.min(kerb, inner), Math.max(kerb, inner), 0.01, KERB_M),
                    ObjectKind.BRIDGE_INSTALLATION);
            part(
                    bridge,
                    new Strake(line, Math.min(edge, inner), Math.max(edge, inner), 0.01, RAILING_M),
                    ObjectKind.BRIDGE_INSTALLATION);
        }
        piers(bridge, line, half - 1.2);
        out.accept(bridge);
    }

    private void piers(ObjectDraft bridge, Xyz[] line, double half) {
        Xy along = new Xy(line[STATIONS].x() - line[0].x(), line[STATIONS].y() - line[0].y()).unit();
        for (int station : new int[] {STATIONS / 3, STATIONS - STATIONS / 3}) {
            Xyz top = line[station];
            Xy c = new Xy(top.x(), top.y());
            Xy[] ring = Rings.rectangle(c, along, 1.6, half * 2);
            ObjectDraft pier = child(bridge, ObjectKind.BRIDGE_CONSTRUCTIVE_ELEMENT);
            Shell shell = new Shell(pier);
            double bottom = ground.lowest(ring) - 2;
            // Just under the deck, which falls away to both sides of the station.
            double head = Math.min(line[station - 1].z(), line[station + 1].z()) - DECK_M - 0.02;
            shell.ground(ring, bottom);
            shell.walls(ring, bottom, head);
            shell.face(SurfaceKind.OUTER_FLOOR, Xyz.at(ring, head));
        }
    }

    private static void part(ObjectDraft bridge, Strake strake, ObjectKind kind) {
        strake.build(child(bridge, kind), SurfaceKind.OUTER_FLOOR);
    }

    private static ObjectDraft child(ObjectDraft bridge, ObjectKind kind) {
        ObjectDraft child =
                new ObjectDraft(bridge.id() + "-" + (bridge.children().size() + 1), kind);
        bridge.addChild(child);
        return child;
    }

    /** The road's line where the land has fallen away under it. */
    private Xyz[] line(Street street) {
        Xy a = street.start();
        Xy b = street.end();
        double from = 0;
        double to = 1;
        while (Rings.distanceToLine(river, false, a.towards(b, from)) > REACH_M && from < 0.4) {
            from += 0.002;
        }
        while (Rings.distanceToLine(river, false, a.towards(b, to)) > REACH_M && to > 0.6) {
            to -= 0.002;
        }
        double za = ground.heightAt(a);
        double zb = ground.heightAt(b);
        Xyz[] line = new Xyz[STATIONS + 1];
        for (int i = 0; i <= STATIONS; i++) {
            double part = from + (to - from) * i / STATIONS;
            line[i] = Xyz.of(a.towards(b, part), Deck.at(za, zb, part));
        }
        return line;
    }
}

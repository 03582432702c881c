package org.serdica.importers.synth;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder;

/** Lays streets on the land: as objects with a centre line, and as links of the network with lanes and signals. */
final class StreetWorks {
    private final RoadNetworkBuilder network = new RoadNetworkBuilder();
    private final Numbering numbering;

    StreetWorks(Numbering numbering) {
        this.numbering = numbering;
    }

    RoadNetworkBuilder network() {
        return network;
    }

    void lay(List<Street> streets, Ground ground, java.util.function.Consumer<ObjectDraft> out) {
        for (Street s : streets) {
            double[] xyz = s.bridge() ? Deck.heights(s.line(), ground) : draped(s.line(), ground);
            String id = numbering.next("R");
            CrossSection c = s.section();
            boolean rail = c.roadClass() == RoadClass.TRAM;
            network.add(new RoadNetworkBuilder.Link(
                    id, s.name(), c.roadClass(), c.speedKmh() / 3.6f, s.bridge(), false, xyz, c.lanes()));
            ObjectDraft draft = new ObjectDraft(id, rail ? ObjectKind.RAILWAY : ObjectKind.ROAD);
            draft.put("name", AttributeValue.of(s.name()));
            draft.put("nameBg", AttributeValue.of(Cyrillic.of(s.name())));
            draft.put("roadClass", AttributeValue.of(c.roadClass().name().toLowerCase(java.util.Locale.ROOT)));
            draft.put("speedKmh", AttributeValue.of((long) c.speedKmh()));
            draft.put("lanes", AttributeValue.of(c.lanesText()));
            if (s.bridge()) {
                draft.put("bridge", AttributeValue.of(true));
            }
            draft.geometry(0, GeometryType.MULTI_CURVE);
            draft.surface(-1);
            draft.ring(xyz, 0, xyz.length / 3);
            out.accept(draft);
        }
        control(streets, ground);
    }

    private static double[] draped(Xy[] line, Ground ground) {
        double[] xyz = new double[line.length * 3];
        for (int i = 0; i < line.length; i++) {
            xyz[3 * i] = Shell.millimetres(line[i].x());
            xyz[3 * i + 1] = Shell.millimetres(line[i].y());
            xyz[3 * i + 2] = Shell.millimetres(ground.heightAt(line[i]));
        }
        return xyz;
    }

    private void control(List<Street> streets, Ground ground) {
        Map<Xy, Set<String>> majors = new HashMap<>();
        Map<Xy, Integer> degree = new HashMap<>();
        Set<Xy> round = new HashSet<>();
        for (Street s : streets) {
            if (s.section().roadClass() == RoadClass.TRAM) {
                continue;
            }
            for (Xy end : List.of(s.start(), s.end())) {
                degree.merge(end, 1, Integer::sum);
                if (s.section().isMajor()) {
                    majors.computeIfAbsent(end, e -> new HashSet<>()).add(s.name());
                }
                if (s.section() == CrossSection.ROUNDABOUT) {
                    round.add(end);
                }
            }
        }
        degree.forEach((at, streetsThere) -> {
            int major = majors.getOrDefault(at, Set.of()).size();
            if (streetsThere > 2) {
                JunctionControl control = round.contains(at)
                        ? JunctionControl.ROUNDABOUT
                        : major > 1
                                ? JunctionControl.SIGNAL
                                : major == 1 ? JunctionControl.PRIORITY : JunctionControl.UNCONTROLLED;
                network.control(
                        Shell.millimetres(at.x()),
                        Shell.millimetres(at.y()),
                        Shell.millimetres(ground.heightAt(at)),
                        control);
            }
        });
    }
}

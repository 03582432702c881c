package org.serdica.importers.sumo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.importers.sumo.SumoStreets.Street;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadClass;

/** Gives the streets of a network, then its crossings, then their signals. */
final class SumoReader implements PartReader {
    private static final double KMH = 3.6;

    private final Reading reading;
    private final SumoNet net;
    private final SumoStreets streets;
    private final SumoTurns turns;
    private final Iterator<Street> each;
    private final Iterator<SumoNet.Junction> junctions;
    private @Nullable Iterator<CityPart.Signals> signals;

    /** @param mostEdges after which no more of the file is read */
    SumoReader(Reading reading, int mostEdges) throws IOException {
        this.reading = reading;
        this.net = SumoXml.read(reading, mostEdges);
        this.streets = new SumoStreets(net);
        this.turns = new SumoTurns(net, streets);
        this.each = streets.streets().iterator();
        this.junctions = net.junctions.values().iterator();
        reading.version(net.version);
        for (SumoEdge edge : streets.withoutLine()) {
            reading.member();
            reading.leaveOut("no line");
            reading.warn("SUMO_EDGE", edge.id(), "The edge " + edge.id() + " leads nowhere and was left out.");
        }
        String crs = SumoProjection.crs(net.projection);
        reading.crs(crs);
        if (crs.isEmpty() && !net.projection.isBlank() && !net.projection.equals("!")) {
            reading.warn(
                    "CRS_UNKNOWN",
                    net.projection,
                    "The projection " + net.projection + " is of a kind that is not known here.");
        }
    }

    @Override
    public @Nullable CityPart next() {
        if (each.hasNext()) {
            reading.member();
            return thing(each.next());
        }
        if (junctions.hasNext()) {
            reading.member();
            SumoNet.Junction j = junctions.next();
            return new CityPart.Junction(j.id(), j.x() - net.offsetX, j.y() - net.offsetY, j.z(), control(j));
        }
        return signals();
    }

    private @Nullable CityPart signals() {
        Iterator<CityPart.Signals> programs = signals;
        if (programs == null) {
            List<CityPart.Signals> all = new ArrayList<>();
            SumoSignals.of(net, streets).forEach((id, program) -> all.add(new CityPart.Signals(id, program)));
            programs = all.iterator();
            signals = programs;
        }
        if (!programs.hasNext()) {
            return null;
        }
        reading.member();
        return programs.next();
    }

    private JunctionControl control(SumoNet.Junction junction) {
        if (net.roundabouts.contains(junction.id())) {
            return JunctionControl.ROUNDABOUT;
        }
        return switch (junction.type()) {
            case "traffic_light", "traffic_light_unregulated", "traffic_light_right_on_red" -> JunctionControl.SIGNAL;
            case "priority", "zipper" -> JunctionControl.PRIORITY;
            case "priority_stop" -> JunctionControl.STOP;
            case "allway_stop" -> JunctionControl.ALL_WAY_STOP;
            default -> JunctionControl.UNCONTROLLED;
        };
    }

    private CityPart thing(Street street) {
        SumoEdge edge = street.along();
        RoadClass rank = SumoRanks.of(edge);
        boolean rail = rank == RoadClass.TRAM || rank == RoadClass.RAIL;
        ObjectDraft draft = new ObjectDraft(edge.id(), rail ? ObjectKind.RAILWAY : ObjectKind.ROAD);
        draft.put("roadClass", AttributeValue.of(rank.name().toLowerCase(Locale.ROOT)));
        double speed = edge.speedMps();
        if (speed > 0) {
            draft.put("speedKmh", AttributeValue.of(speed * KMH));
        }
        draft.put("lanes", AttributeValue.of(street.lanes()));
        if (!edge.name().isEmpty()) {
            draft.put("name", AttributeValue.of(edge.name()));
        }
        if (!edge.type().isEmpty()) {
            draft.put("type", AttributeValue.of(edge.type()));
        }
        String forbidden = turns.from(edge.id());
        if (!forbidden.isEmpty()) {
            draft.put("turnsForbidden", AttributeValue.of(forbidden));
        }
        draft.geometry(0, GeometryType.MULTI_CURVE);
        draft.surface(-1);
        draft.ring(street.xyz(), 0, street.xyz().length / 3);
        return new CityPart.Thing(draft, null, !street.hasHeights());
    }

    @Override
    public void close() {
        // The file was read and closed at the beginning: streets stand before the junctions that they connect.
    }
}

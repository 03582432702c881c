package org.serdica.importers.project.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.model.geo.Position;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadPatch;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.Turn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Streets and junctions of an edit. They are few, so that all of them can be read. */
final class RoadForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RoadForm() {}

    static ObjectNode write(RoadPatch patch) {
        ObjectNode node = JSON.objectNode();
        ArrayNode streets = node.putArray("streets");
        patch.streets().forEach(street -> streets.add(write(street)));
        ArrayNode junctions = node.putArray("junctions");
        for (RoadPatch.Junction junction : patch.junctions()) {
            ObjectNode one =
                    junctions.addObject().put("control", junction.control().name());
            one.set("place", write(junction.place()));
            if (junction.signals() != null) {
                one.set("signals", write(junction.signals()));
            }
        }
        ArrayNode forbidden = node.putArray("forbidden");
        for (List<String> chain : patch.forbidden()) {
            ArrayNode links = forbidden.addObject().putArray("links");
            chain.forEach(links::add);
        }
        return node;
    }

    private static ObjectNode write(RoadPatch.Street street) {
        RoadNetworkBuilder.Link link = street.link();
        ObjectNode node = JSON.objectNode()
                .put("id", link.id())
                .put("name", link.name())
                .put("class", link.roadClass().name())
                .put("speed", (double) link.speedMps())
                .put("bridge", link.bridge())
                .put("tunnel", link.tunnel())
                .put("closed", link.closed());
        node.set(
                "crossings",
                numbers(link.crossingsM().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
        node.set("from", write(street.from()));
        node.set("to", write(street.to()));
        node.set("line", numbers(link.xyz()));
        ArrayNode lanes = node.putArray("lanes");
        for (RoadNetworkBuilder.Lane lane : link.lanes()) {
            lanes.addObject()
                    .put("kind", lane.kind().name())
                    .put("direction", lane.direction())
                    .put("width", (double) lane.widthM())
                    .put(
                            "turns",
                            lane.turns().stream().sorted().map(Turn.Kind::name).collect(Collectors.joining(",")));
        }
        return node;
    }

    private static ArrayNode write(Position place) {
        return numbers(place.x(), place.y(), place.z());
    }

    private static ArrayNode numbers(double... values) {
        ArrayNode list = JSON.arrayNode();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    private static ObjectNode write(SignalProgram program) {
        ObjectNode node = JSON.objectNode().put("offset", program.offsetS());
        ArrayNode steps = node.putArray("steps");
        for (SignalProgram.Step step : program.steps()) {
            ArrayNode green = steps.addObject()
                    .put("green", step.greenS())
                    .put("yellow", step.yellowS())
                    .put("allRed", step.allRedS())
                    .putArray("movements");
            for (SignalProgram.Movement movement : step.green()) {
                green.addObject().put("from", movement.fromLink()).put("to", movement.toLink());
            }
        }
        return node;
    }

    static RoadPatch read(Fields node) throws BrokenContent {
        List<RoadPatch.Street> streets = new ArrayList<>();
        for (Fields street : node.list("streets")) {
            streets.add(street(street));
        }
        List<RoadPatch.Junction> junctions = new ArrayList<>();
        for (Fields junction : node.list("junctions")) {
            junctions.add(new RoadPatch.Junction(
                    place(junction.required("place")),
                    junction.constant("control", JunctionControl.class),
                    signals(junction)));
        }
        List<List<String>> forbidden = new ArrayList<>();
        for (Fields chain : node.list("forbidden")) {
            List<String> links = new ArrayList<>();
            for (JsonNode link : chain.required("links").values()) {
                links.add(link.stringValue(""));
            }
            forbidden.add(links);
        }
        return new RoadPatch(streets, junctions, forbidden);
    }

    private static RoadPatch.Street street(Fields node) throws BrokenContent {
        List<RoadNetworkBuilder.Lane> lanes = new ArrayList<>();
        for (Fields lane : node.list("lanes")) {
            int direction = lane.whole("direction");
            if (direction < -1 || direction > 1) {
                throw new BrokenContent("a lane leads no way");
            }
            lanes.add(new RoadNetworkBuilder.Lane(
                    lane.constant("kind", LaneKind.class),
                    direction,
                    (float) lane.real("width"),
                    turns(lane.text("turns"))));
        }
        double[] line = numbers(node.required("line"));
        if (line.length < 6 || line.length % 3 != 0) {
            throw new BrokenContent("a street has no line");
        }
        RoadNetworkBuilder.Link link = new RoadNetworkBuilder.Link(
                node.text("id"),
                node.text("name"),
                node.constant("class", RoadClass.class),
                (float) node.real("speed"),
                node.truth("bridge"),
                node.truth("tunnel"),
                line,
                lanes,
                node.truth("closed"),
                Arrays.stream(numbers(node.required("crossings"))).boxed().toList());
        return new RoadPatch.Street(link, place(node.required("from")), place(node.required("to")));
    }

    private static Set<Turn.Kind> turns(String names) throws BrokenContent {
        Set<Turn.Kind> turns = EnumSet.noneOf(Turn.Kind.class);
        for (String name : names.isEmpty() ? new String[0] : names.split(",")) {
            try {
                turns.add(Turn.Kind.valueOf(name));
            } catch (IllegalArgumentException e) {
                throw new BrokenContent("a lane has an arrow that leads nowhere", e);
            }
        }
        return turns;
    }

    private static Position place(JsonNode node) throws BrokenContent {
        double[] xyz = numbers(node);
        if (xyz.length != 3) {
            throw new BrokenContent("a place is none");
        }
        return new Position(xyz[0], xyz[1], xyz[2]);
    }

    private static double[] numbers(JsonNode node) throws BrokenContent {
        double[] values = new double[node.size()];
        for (int i = 0; i < values.length; i++) {
            JsonNode value = node.get(i);
            if (value == null || !value.isNumber()) {
                throw new BrokenContent("a coordinate is no number");
            }
            values[i] = value.doubleValue();
        }
        return values;
    }

    private static @Nullable SignalProgram signals(Fields junction) throws BrokenContent {
        if (junction.optional("signals") == null) {
            return null;
        }
        Fields node = Fields.of(junction.required("signals"));
        List<SignalProgram.Step> steps = new ArrayList<>();
        for (Fields step : node.list("steps")) {
            List<SignalProgram.Movement> green = new ArrayList<>();
            for (Fields movement : step.list("movements")) {
                green.add(new SignalProgram.Movement(movement.text("from"), movement.text("to")));
            }
            steps.add(new SignalProgram.Step(step.real("green"), step.real("yellow"), step.real("allRed"), green));
        }
        return new SignalProgram(node.real("offset"), steps);
    }
}

package org.serdica.importers.project.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadArrays;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.SignalPlan;
import org.serdica.model.network.Turn;

/** A road network as it is. */
public final class RoadCodec {
    private static final int VERSION = 1;
    private static final int ALL_BITS = 0xFF;

    private RoadCodec() {}

    public static Blob write(RoadNetwork network) {
        RoadArrays a = network.arrays();
        ArrayWriter out = new ArrayWriter();
        out.count(VERSION);
        out.reals(a.nodeXyz());
        out.names(a.nodeControl(), ALL_BITS, JunctionControl.values());
        out.numbers(a.linkFrom());
        out.numbers(a.linkTo());
        out.starts(a.shapeStart());
        out.reals(a.shapeXyz());
        out.floats(a.speedMps());
        out.names(a.roadClass(), ALL_BITS, RoadClass.values());
        out.bytes(a.flags());
        out.starts(a.laneStart());
        out.names(a.laneKind(), ALL_BITS, LaneKind.values());
        out.bytes(a.laneDirection());
        out.floats(a.laneWidthM());
        out.bytes(a.laneTurns());
        out.texts(a.linkId());
        out.texts(a.linkName());
        out.count(a.crossings().size());
        new TreeMap<>(a.crossings()).forEach((link, along) -> {
            out.count(link);
            out.reals(along.stream().mapToDouble(Double::doubleValue).toArray());
        });
        out.count(a.signals().size());
        new TreeMap<>(a.signals()).forEach((node, plan) -> {
            out.count(node);
            write(plan, out);
        });
        out.count(a.forbidden().size());
        a.forbidden().forEach(out::numbers);
        return out.toBlob();
    }

    public static RoadNetwork read(Blob blob) throws BrokenContent {
        ArrayReader in = new ArrayReader(blob.unpack());
        int version = in.count();
        ArrayReader.require(version == VERSION, "it is written in a way this version of Serdica does not know");
        RoadArrays arrays = new RoadArrays(
                in.reals(),
                in.names(ALL_BITS, JunctionControl.values()),
                in.numbers(),
                in.numbers(),
                in.starts(),
                in.reals(),
                in.floats(),
                in.names(ALL_BITS, RoadClass.values()),
                in.bytes(),
                in.starts(),
                in.names(ALL_BITS, LaneKind.values()),
                in.bytes(),
                in.floats(),
                in.bytes(),
                in.texts(),
                in.texts(),
                crossings(in),
                signals(in),
                forbidden(in));
        in.end();
        try {
            return RoadNetwork.of(arrays);
        } catch (IllegalArgumentException e) {
            throw new BrokenContent(String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<Integer, List<Double>> crossings(ArrayReader in) throws BrokenContent {
        int count = in.count(2);
        Map<Integer, List<Double>> crossings = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            crossings.put(in.count(), Arrays.stream(in.reals()).boxed().toList());
        }
        return crossings;
    }

    private static void write(SignalPlan plan, ArrayWriter out) {
        out.real(plan.offsetS());
        out.count(plan.phases().size());
        for (SignalPlan.Phase phase : plan.phases()) {
            out.real(phase.greenS());
            out.real(phase.yellowS());
            out.real(phase.allRedS());
            out.count(phase.green().size());
            for (Turn turn : phase.green()) {
                out.count(turn.fromLink());
                out.count(turn.toLink());
                out.real(turn.angleDeg());
            }
        }
    }

    private static Map<Integer, SignalPlan> signals(ArrayReader in) throws BrokenContent {
        int count = in.count(10);
        Map<Integer, SignalPlan> plans = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            plans.put(in.count(), plan(in));
        }
        return plans;
    }

    private static SignalPlan plan(ArrayReader in) throws BrokenContent {
        double offsetS = in.real();
        int count = in.count(25);
        List<SignalPlan.Phase> phases = new ArrayList<>(count);
        for (int p = 0; p < count; p++) {
            double greenS = in.real();
            double yellowS = in.real();
            double allRedS = in.real();
            int turns = in.count(10);
            List<Turn> green = new ArrayList<>(turns);
            for (int t = 0; t < turns; t++) {
                green.add(new Turn(in.count(), in.count(), in.real()));
            }
            phases.add(new SignalPlan.Phase(greenS, yellowS, allRedS, green));
        }
        return new SignalPlan(offsetS, phases);
    }

    private static List<int[]> forbidden(ArrayReader in) throws BrokenContent {
        int count = in.count(1);
        List<int[]> chains = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            chains.add(in.numbers());
        }
        return chains;
    }
}

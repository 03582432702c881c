package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FreeIds;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Lane;
import org.serdica.model.network.RoadNetworkBuilder.Link;
import org.serdica.model.street.StreetEdits;

/** What can be done to one street, each under the name it has in the list of what was done. */
final class StreetChanges {
    /** A crossing so near to where another one is wanted is that one. */
    private static final double SAME_CROSSING_M = 3;

    private final StreetWork work;
    private final Words words;

    StreetChanges(StreetWork work) {
        this.work = work;
        words = work.words();
    }

    private Link link(String id) {
        RoadNetwork roads = work.roads();
        int link = StreetChoice.linkOf(roads, id);
        return RoadNetworkBuilder.link(roads, link, roads.shape(link));
    }

    private void apply(String name, UnaryOperator<StreetEdits> change) {
        work.apply(name, change);
    }

    void name(String id, String name) {
        if (!link(id).name().equals(name)) {
            apply(words.get("street.name.did", work.title(id)), e -> e.name(id, name));
        }
    }

    void roadClass(String id, RoadClass roadClass) {
        if (link(id).roadClass() != roadClass) {
            apply(words.get("street.class.did", work.title(id)), e -> e.roadClass(id, roadClass));
        }
    }

    void speed(String id, double speedMps) {
        if (Math.abs(link(id).speedMps() - speedMps) > 0.1) {
            apply(words.get("street.speed.did", work.title(id)), e -> e.speed(id, speedMps));
        }
    }

    void closed(String id, boolean closed) {
        String key =
                closed ? words.get("street.close.did", work.title(id)) : words.get("street.open.did", work.title(id));
        apply(key, e -> e.closed(id, closed));
    }

    void toggleClosed(String id) {
        closed(id, !link(id).closed());
    }

    void lanes(String id, LaneRow lanes) {
        apply(words.get("street.lanes.did", work.title(id)), e -> e.lanes(id, lanes));
    }

    void previewLanes(String id, LaneRow lanes) {
        work.preview(words.get("street.lanes.did", work.title(id)), e -> e.lanes(id, lanes));
    }

    void keep() {
        work.session().keep();
    }

    void drop() {
        work.session().drop();
    }

    /** The one way that all lanes for vehicles lead; 0 for both. */
    static int direction(LaneRow lanes) {
        int direction = 0;
        for (Lane lane : lanes.lanes()) {
            if (lane.kind() == LaneKind.DRIVE || lane.kind() == LaneKind.BUS) {
                if (lane.direction() == 0 || direction != 0 && direction != lane.direction()) {
                    return 0;
                }
                direction = lane.direction();
            }
        }
        return direction;
    }

    void oneWay(String id, int direction) {
        LaneRow lanes = new LaneRow(link(id).lanes());
        apply(words.get("street.way.did", work.title(id)), e -> e.lanes(id, lanes.oneWay(direction)));
    }

    void reverse(String id) {
        apply(words.get("street.reverse.did", work.title(id)), e -> e.reverse(id));
    }

    /** Puts a junction into the street, so far along it. */
    void split(String id, double alongM) {
        String rest = new FreeIds(work.city()).after(id);
        apply(words.get("street.split.did", work.title(id)), e -> e.split(id, alongM, rest));
    }

    void delete(String id) {
        apply(words.get("street.delete.did", work.title(id)), e -> e.delete(id));
    }

    /** Puts a crossing there, or takes away the one that is there. */
    void crossing(String id, double alongM) {
        List<Double> crossings = new ArrayList<>(link(id).crossingsM());
        boolean gone = crossings.removeIf(m -> Math.abs(m - alongM) < SAME_CROSSING_M);
        if (!gone) {
            crossings.add(Math.rint(alongM * 10) / 10);
        }
        apply(words.get("street.crossing.did", work.title(id)), e -> e.crossings(id, crossings));
    }
}

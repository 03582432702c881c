package org.serdica.model.street;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.ReplaceObject;
import org.serdica.model.edit.ReplaceRoads;
import org.serdica.model.geo.Position;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Link;
import org.serdica.model.network.RoadWork;
import org.serdica.model.network.SignalProgram;

/**
 * One change to the streets of a city, put together step by step and made into edits of its objects and of its network.
 * Streets are named by the ids of their links.
 */
public final class StreetEdits {
    private final City city;
    private final RoadNetwork roads;
    private final RoadWork work;

    /** By object id what it is to be; an empty one goes. */
    private final Map<String, Optional<ObjectDraft>> drafts = new LinkedHashMap<>();

    private final Map<String, Link> links = new LinkedHashMap<>();

    public StreetEdits(City city) {
        this.city = city;
        roads = city.roads();
        work = new RoadWork(roads);
    }

    /** The street as it is by now. */
    public Link link(String id) {
        Link changed = links.get(id);
        if (changed != null) {
            return changed;
        }
        int link = work.link(id).orElseThrow(() -> new EditRefused("There is no street " + id + " any more."));
        return RoadNetworkBuilder.link(roads, link, roads.shape(link));
    }

    /** The streets that an object's lines are in the network; none where it is no street. */
    public List<String> linksOf(String objectId) {
        return city.find(objectId).map(city::draft).map(StreetObject::links).orElse(List.of()).stream()
                .map(Link::id)
                .filter(id -> work.link(id).isPresent())
                .toList();
    }

    /** Adds an object with the streets that its lines are. */
    public StreetEdits add(ObjectDraft object) {
        for (Link link : StreetObject.links(object)) {
            links.put(link.id(), link);
            work.put(link);
        }
        drafts.put(object.id(), Optional.of(object));
        return this;
    }

    /** Takes an object away with all streets that its lines are. */
    public StreetEdits deleteAll(String objectId, List<String> linkIds) {
        linkIds.forEach(work::remove);
        linkIds.forEach(links::remove);
        drafts.put(objectId, Optional.empty());
        return this;
    }

    /** Draws a new street; where its ends reach other streets, use {@link #split} there first. */
    public StreetEdits draw(String id, String name, RoadClass roadClass, LaneRow lanes, CentreLine line) {
        if (work.link(id).isPresent() || links.containsKey(id) || city.find(id).isPresent()) {
            throw new EditRefused("There is a street " + id + " already.");
        }
        Link link = new Link(
                id,
                name,
                roadClass,
                StreetObject.usualSpeedMps(roadClass),
                false,
                false,
                onGround(line.xyz()),
                lanes.lanes());
        links.put(id, link);
        work.put(link);
        drafts.put(id, Optional.of(StreetObject.draft(link)));
        return this;
    }

    /** Gives the street another line; on the ground unless it is a bridge or a tunnel. */
    public StreetEdits bend(String id, CentreLine line) {
        Link now = link(id);
        double[] xyz = now.bridge() || now.tunnel() ? line.xyz() : onGround(line.xyz());
        return put(with(now, xyz, now.lanes()));
    }

    public StreetEdits lanes(String id, LaneRow lanes) {
        if (lanes.lanes().isEmpty()) {
            throw new EditRefused("A street needs a lane.");
        }
        Link now = link(id);
        return put(with(now, now.xyz(), lanes.lanes()));
    }

    public StreetEdits name(String id, String name) {
        Link l = link(id);
        return put(with(l, name, l.roadClass(), l.speedMps(), l.closed(), l.crossingsM()));
    }

    public StreetEdits roadClass(String id, RoadClass roadClass) {
        Link l = link(id);
        return put(with(l, l.name(), roadClass, l.speedMps(), l.closed(), l.crossingsM()));
    }

    public StreetEdits speed(String id, double speedMps) {
        if (!(speedMps > 0 && speedMps < 100)) {
            throw new EditRefused("A speed limit of " + Math.round(speedMps * 3.6) + " km/h makes no sense.");
        }
        Link l = link(id);
        return put(with(l, l.name(), l.roadClass(), (float) speedMps, l.closed(), l.crossingsM()));
    }

    /** Closes the street to vehicles, or opens it again. */
    public StreetEdits closed(String id, boolean closed) {
        Link l = link(id);
        return put(with(l, l.name(), l.roadClass(), l.speedMps(), closed, l.crossingsM()));
    }

    /** Says where people cross the street between its junctions, in metres along its line. */
    public StreetEdits crossings(String id, List<Double> crossingsM) {
        Link l = link(id);
        return put(with(
                l,
                l.name(),
                l.roadClass(),
                l.speedMps(),
                l.closed(),
                crossingsM.stream().sorted().toList()));
    }

    /** Draws the street from its other end; what leads where stays as it is. */
    public StreetEdits reverse(String id) {
        Link l = link(id);
        CentreLine line = new CentreLine(l.xyz());
        List<Double> crossings =
                l.crossingsM().stream().map(m -> line.lengthM() - m).sorted().toList();
        work.link(id).ifPresent(link -> {
            keepSignals(roads.from(link));
            keepSignals(roads.to(link));
        });
        return put(new Link(
                l.id(),
                l.name(),
                l.roadClass(),
                l.speedMps(),
                l.bridge(),
                l.tunnel(),
                line.reversed().xyz(),
                new LaneRow(l.lanes()).reversed().lanes(),
                l.closed(),
                crossings));
    }

    private void keepSignals(int node) {
        SignalProgram.of(roads, node).ifPresent(program -> work.signals(roads.place(node), Optional.of(program)));
    }

    /** Puts a junction elsewhere, with the ends of all streets that meet there; how it is ruled stays. */
    public StreetEdits moveJunction(int node, double x, double y) {
        for (int link : roads.linksAt(node)) {
            String id = roads.linkId(link);
            CentreLine line = new CentreLine(link(id).xyz());
            if (roads.from(link) == node) {
                line = pulled(city, line, 0, x, y);
            }
            if (roads.to(link) == node) {
                line = pulled(city, line, line.pointCount() - 1, x, y);
            }
            bend(id, line);
        }
        Position place = endAt(node, x, y);
        work.control(place, roads.control(node));
        SignalProgram.of(roads, node).ifPresent(program -> work.signals(place, Optional.of(program)));
        return this;
    }

    /**
     * A street's line with one point elsewhere in plan: as far above or below the ground as before, or as high where there
     * is none.
     */
    public static CentreLine pulled(City city, CentreLine line, int point, double x, double y) {
        double lift = city.terrain().heightAt(x, y, Double.NaN)
                - city.terrain().heightAt(line.x(point), line.y(point), Double.NaN);
        return line.moved(point, x, y, line.z(point) + (Double.isNaN(lift) ? 0 : lift));
    }

    /** The place that the streets of a moved junction meet at now: the end of the first of them. */
    private Position endAt(int node, double x, double y) {
        double[] p = link(roads.linkId(roads.linkAt(node, 0))).xyz();
        int at = Math.hypot(p[0] - x, p[1] - y) < 0.01 ? 0 : p.length - 3;
        return new Position(p[at], p[at + 1], p[at + 2]);
    }

    /** Lets a street be what its object says after a change of its attributes. */
    public StreetEdits describe(ObjectDraft object) {
        for (Link said : StreetObject.links(object)) {
            Link now = link(said.id());
            links.put(said.id(), said);
            work.put(with(said, now.xyz(), said.lanes()));
        }
        drafts.put(object.id(), Optional.of(object));
        return this;
    }

    private static Link with(
            Link l, String name, RoadClass roadClass, float speedMps, boolean closed, List<Double> crossingsM) {
        return new Link(
                l.id(), name, roadClass, speedMps, l.bridge(), l.tunnel(), l.xyz(), l.lanes(), closed, crossingsM);
    }

    private static Link with(Link l, double[] xyz, List<RoadNetworkBuilder.Lane> lanes) {
        double length = new CentreLine(xyz).lengthM();
        return new Link(
                l.id(),
                l.name(),
                l.roadClass(),
                l.speedMps(),
                l.bridge(),
                l.tunnel(),
                xyz,
                lanes,
                l.closed(),
                l.crossingsM().stream().filter(m -> m < length).toList());
    }

    /**
     * Puts a junction into a street, so far along its line; the street keeps its id up to there, the rest gets the other
     * one. Bans on turns go with the half that meets the other street.
     */
    public StreetEdits split(String id, double alongM, String restId) {
        Link whole = link(id);
        CentreLine line = new CentreLine(whole.xyz());
        if (alongM < 1 || alongM > line.lengthM() - 1) {
            throw new EditRefused("The street " + id + " cannot be split there: its junction is nearer than a metre.");
        }
        Link head = piece(whole, id, line.piece(0, alongM), 0);
        Link rest = piece(whole, restId, line.piece(alongM, line.lengthM()), alongM);
        ObjectDraft before = draft(id);
        put(head);
        links.put(restId, rest);
        work.put(rest);
        ObjectDraft more = StreetObject.draft(rest);
        before.attributes().forEach((name, value) -> more.attributes().putIfAbsent(name, value));
        more.attributes().remove(TurnBans.ATTRIBUTE);
        if (!rest.closed()) {
            more.attributes().remove("closed");
        }
        if (rest.crossingsM().isEmpty()) {
            more.attributes().remove("crossings");
        }
        drafts.put(restId, Optional.of(more));
        work.link(id).ifPresent(l -> rename(l, restId));
        return this;
    }

    private static Link piece(Link whole, String id, CentreLine line, double fromM) {
        List<Double> crossings = whole.crossingsM().stream()
                .map(m -> m - fromM)
                .filter(m -> m > 0 && m < line.lengthM())
                .toList();
        return new Link(
                id,
                whole.name(),
                whole.roadClass(),
                whole.speedMps(),
                whole.bridge(),
                whole.tunnel(),
                line.xyz(),
                whole.lanes(),
                whole.closed(),
                crossings);
    }

    /** What was said of turns between the street's far end and others is said of its rest from now on. */
    private void rename(int link, String restId) {
        for (int[] chain : roads.forbiddenChains()) {
            int at = TurnBans.indexOf(chain, link);
            if (at >= 0) {
                List<String> ids = TurnBans.ids(roads, chain);
                List<String> renamed = TurnBans.afterSplit(roads, chain, at, restId);
                if (!renamed.equals(ids)) {
                    work.allow(ids).forbid(renamed);
                    remember(ids, renamed);
                }
            }
        }
        int far = roads.to(link);
        SignalProgram.of(roads, far)
                .ifPresent(program ->
                        work.signals(roads.place(far), Optional.of(program.renamed(roads.linkId(link), restId))));
    }

    private void remember(List<String> before, List<String> after) {
        String keeperId = StreetObject.objectId(before.getFirst());
        if (city.find(keeperId).isEmpty()) {
            return;
        }
        ObjectDraft keeper = draft(keeperId);
        TurnBans bans = TurnBans.of(keeper);
        if (bans.chains().contains(before)) {
            bans.without(before).writeTo(keeper);
            ObjectDraft next = draft(StreetObject.objectId(after.getFirst()));
            TurnBans.of(next).with(after).writeTo(next);
        }
    }

    /** Takes the street away. */
    public StreetEdits delete(String id) {
        link(id);
        work.remove(id);
        links.remove(id);
        String objectId = StreetObject.objectId(id);
        if (city.find(objectId).isPresent() || drafts.containsKey(objectId)) {
            ObjectDraft now = draft(objectId);
            List<Link> left = StreetObject.links(now).stream()
                    .filter(l -> !l.id().equals(id))
                    .toList();
            drafts.put(objectId, Optional.empty());
            left.forEach(other -> renumber(other, now));
        }
        return this;
    }

    /** A line of an object that loses another one becomes an object of its own, under the id its link has. */
    private void renumber(Link link, ObjectDraft of) {
        ObjectDraft own = StreetObject.draft(link);
        of.attributes().forEach((name, value) -> own.attributes().putIfAbsent(name, value));
        drafts.put(link.id(), Optional.of(own));
    }

    /** Rules a junction, given by a node of the city's network. */
    public StreetEdits control(int node, JunctionControl control) {
        work.control(roads.place(node), control);
        return this;
    }

    /** How the signals of a junction run; empty for the usual plan. */
    public StreetEdits signals(int node, Optional<SignalProgram> program) {
        Position place = roads.place(node);
        work.control(place, JunctionControl.SIGNAL).signals(place, program);
        return this;
    }

    /** Forbids to turn from one street into another, or allows it again. */
    public StreetEdits turn(String fromId, String toId, boolean allowed) {
        List<String> chain = List.of(fromId, toId);
        ObjectDraft draft = draft(StreetObject.objectId(fromId));
        TurnBans bans = TurnBans.of(draft);
        if (allowed) {
            work.allow(chain);
            bans.without(chain).writeTo(draft);
        } else {
            work.forbid(chain);
            bans.with(chain).writeTo(draft);
        }
        return this;
    }

    private StreetEdits put(Link link) {
        links.put(link.id(), link);
        work.put(link);
        String objectId = StreetObject.objectId(link.id());
        if (city.find(objectId).isPresent() || drafts.containsKey(objectId)) {
            drafts.put(objectId, Optional.of(redrawn(draft(objectId), link)));
        }
        return this;
    }

    /** The object with one of its lines as the link has it. */
    private static ObjectDraft redrawn(ObjectDraft draft, Link link) {
        ObjectDraft next = new ObjectDraft(draft.id(), draft.kind());
        next.attributes().putAll(draft.attributes());
        StreetObject.describe(next, link);
        for (int r = 0; r < draft.ringCount(); r++) {
            double[] old = Arrays.copyOfRange(draft.coordinates(), draft.ringStart(r) * 3, draft.ringStart(r + 1) * 3);
            double[] xyz = StreetObject.linkId(draft.id(), r).equals(link.id()) ? link.xyz() : old;
            StreetObject.line(next, xyz, r == 0);
        }
        return next;
    }

    /** The draft of an object that is going to change. */
    private ObjectDraft draft(String objectId) {
        Optional<ObjectDraft> changed = drafts.get(objectId);
        if (changed != null) {
            return changed.orElseThrow(() -> new EditRefused("The street " + objectId + " has just been deleted."));
        }
        ObjectDraft draft = city.find(objectId)
                .map(city::draft)
                .orElseThrow(() -> new EditRefused("The street " + objectId + " is no object of this city."));
        drafts.put(objectId, Optional.of(draft));
        return draft;
    }

    private double[] onGround(double[] xyz) {
        double[] p = xyz.clone();
        for (int i = 0; i < p.length; i += 3) {
            p[i + 2] = city.terrain().heightAt(p[i], p[i + 1], p[i + 2]);
        }
        return p;
    }

    /** What is to be applied, in one group; empty where nothing changes. */
    public List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        drafts.forEach((id, after) -> {
            boolean there = city.find(id).isPresent();
            if (there && after.isPresent()) {
                UnaryOperator<ObjectDraft> change = before -> after.get();
                edits.add(ReplaceObject.of(city, id, change));
            } else if (there) {
                edits.add(RemoveObject.of(city, id));
            } else {
                after.ifPresent(draft -> edits.add(new AddObject(draft)));
            }
        });
        RoadWork.Patches patches = work.patches();
        if (!patches.isEmpty()) {
            edits.add(new ReplaceRoads(patches.removed(), patches.added()));
        }
        return edits;
    }
}

package org.serdica.model.check;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.RingFault;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;

/**
 * Checks objects one after the other, each with its family: polygons first, shells only of sound polygons, solids only
 * of sound shells, and solids with each other only where all are sound. One instance serves one thread.
 */
public final class ObjectCheck {
    private final Effort effort = new Effort();
    private final Polygons polygons;
    private final PolygonCheck polygon;
    private final ShellCheck shell = new ShellCheck();
    private final SelfCrossing selfCrossing;
    private final SolidCheck solid;
    private final Neighbours neighbours;
    private final Triangles triangles = new Triangles();
    private final List<Solid> solids = new ArrayList<>();
    private List<Flaw> flaws = new ArrayList<>();
    private ObjectDraft root = new ObjectDraft("", ObjectKind.GENERIC);
    private Bounds bounds = Bounds.EMPTY;
    private long polygonCount;
    private long solidCount;
    private boolean cutShort;

    public ObjectCheck(CheckSettings settings) {
        polygons = new Polygons(settings.snapM());
        polygon = new PolygonCheck(settings, effort);
        selfCrossing = new SelfCrossing(settings, effort);
        solid = new SolidCheck(settings, effort);
        neighbours = new Neighbours(settings, effort);
    }

    /** All flaws of a top-level object and its family. */
    public List<Flaw> check(ObjectDraft object) {
        root = object;
        bounds = object.bounds();
        flaws = new ArrayList<>(0);
        solids.clear();
        cutShort = false;
        effort.begin();
        if (!object.hasGeometry()) {
            if (shouldHaveGeometry(object)) {
                Flaw.Spot spot = Flaw.Spot.of(object.id(), object.id(), -1, -1, "");
                flaws.add(new Flaw(FlawCode.CITYOBJECT_HAS_NO_GEOMETRY, spot, null, Double.NaN));
            }
            member(object);
            return flaws;
        }
        member(object);
        neighbours.check(solids, object.id(), this::add);
        cutShort |= effort.isSpent();
        return flaws;
    }

    /** Whether the last object was too much work to be checked to the end. */
    public boolean isCutShort() {
        return cutShort;
    }

    /** Polygons looked at so far. */
    public long polygonCount() {
        return polygonCount;
    }

    /** Solids looked at so far. */
    public long solidCount() {
        return solidCount;
    }

    /** Where the file had geometry that could not be read, that has been told already. */
    private static boolean shouldHaveGeometry(ObjectDraft object) {
        Layer layer = object.kind().layer();
        boolean tried =
                object.geometryCount() > 0 || object.children().stream().anyMatch(child -> child.geometryCount() > 0);
        return !tried && (layer == Layer.BUILDINGS || layer == Layer.BRIDGES || layer == Layer.TUNNELS);
    }

    private void member(ObjectDraft draft) {
        for (RingFault fault : draft.faults()) {
            FlawCode code =
                    fault.kind() == RingFault.Kind.NOT_CLOSED ? FlawCode.RING_NOT_CLOSED : FlawCode.TOO_FEW_POINTS;
            int lod = fault.geometry() < 0 ? -1 : draft.lod(fault.geometry());
            flaws.add(new Flaw(
                    code,
                    new Flaw.Spot(draft.id(), root.id(), lod, fault.geometry(), -1, -1, -1, "", fault.part()),
                    new Position(fault.x(), fault.y(), fault.z()),
                    Double.NaN));
        }
        for (int g = 0; g < draft.geometryCount(); g++) {
            if (draft.type(g).isSurface()) {
                geometry(draft, g);
            }
        }
        draft.children().forEach(this::member);
    }

    private void geometry(ObjectDraft draft, int g) {
        polygons.load(draft, g, bounds.minX(), bounds.minY(), bounds.minZ());
        FlawSink sink = (code, face, ring, x, y, z, measure) -> flaws.add(new Flaw(
                code,
                new Flaw.Spot(
                        draft.id(),
                        root.id(),
                        draft.lod(g),
                        g,
                        face < 0 ? -1 : polygons.shell[face],
                        face < 0 ? -1 : polygons.surface[face],
                        ring,
                        "",
                        face < 0 ? "" : draft.surfaceName(polygons.surface[face])),
                position(x, y, z),
                measure));
        boolean sound =
                draft.faults().stream().noneMatch(f -> f.geometry() == g && f.kind() == RingFault.Kind.TOO_FEW_POINTS);
        for (int f = 0; f < polygons.faces; f++) {
            sound &= polygon.check(polygons, f, sink);
        }
        polygonCount += polygons.faces;
        GeometryType type = draft.type(g);
        if (type == GeometryType.SOLID) {
            solidCount++;
        }
        if (sound && type != GeometryType.MULTI_SURFACE) {
            shells(draft, g, sink);
        }
    }

    private Position position(double x, double y, double z) {
        return new Position(x + bounds.minX(), y + bounds.minY(), z + bounds.minZ());
    }

    private void shells(ObjectDraft draft, int g, FlawSink sink) {
        boolean closed = draft.type(g) == GeometryType.SOLID;
        int count = 0;
        for (int f = 0; f < polygons.faces; f++) {
            count = Math.max(count, polygons.shell[f] + 1);
        }
        boolean sound = true;
        boolean[] insideOut = new boolean[count];
        Triangles[] cut = new Triangles[count];
        for (int s = 0; s < count; s++) {
            boolean whole = shell.check(polygons, s, closed, sink);
            cutShort |= !shell.looked();
            insideOut[s] = shell.isInsideOut();
            cut[s] = count == 1 ? triangles : new Triangles();
            if (whole) {
                cut[s].load(polygons, s);
                whole = selfCrossing.check(cut[s], sink);
            }
            sound &= whole;
        }
        if (sound && closed && count > 0 && solid.check(polygons, cut, insideOut, sink)) {
            // Alone in its family it has nobody to overlap with.
            if (!root.children().isEmpty() || draft.geometryCount() > 1) {
                solids.add(Solid.of(draft.id(), draft.kind(), draft.lod(g), g, draft.isInComposite(g), polygons));
            }
        }
    }

    private void add(FlawCode code, Solid first, String other, double x, double y, double z) {
        flaws.add(new Flaw(
                code,
                Flaw.Spot.of(first.objectId(), root.id(), first.lod(), first.geometry(), other),
                position(x, y, z),
                Double.NaN));
    }
}

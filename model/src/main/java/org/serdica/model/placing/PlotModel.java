package org.serdica.model.placing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;
import org.serdica.model.interior.Interior;
import org.serdica.model.interior.Storey;
import org.serdica.model.planning.Candidate;

/**
 * A model of one building or thing, out of a file, in axes of its own: the middle of its plan is at 0, 0 and the floor
 * one walks in on at height 0. All that is in the file becomes one object with parts, which stay together.
 */
public final class PlotModel {
    /** The attribute that says which file a placed model came from. */
    public static final String SOURCE = "modelFile";

    private final ObjectDraft whole;
    private final Position origin;
    private final Bounds bounds;
    private final Polygon outline;
    private final int leftOut;

    private PlotModel(ObjectDraft whole, Position origin, Bounds bounds, Polygon outline, int leftOut) {
        this.whole = whole;
        this.origin = origin;
        this.bounds = bounds;
        this.outline = outline;
        this.leftOut = leftOut;
    }

    /**
     * What a file holds that can be placed; empty where that is nothing.
     *
     * @param read the file alone, read as a city
     * @param name of the file, which names what has no name
     */
    public static Optional<PlotModel> of(City read, String name) {
        List<CityObject> tops = tops(read);
        if (tops.isEmpty()) {
            return Optional.empty();
        }
        Bounds box = Bounds.EMPTY;
        for (CityObject top : tops) {
            box = box.union(top.bounds());
        }
        Position origin = new Position(box.centreX(), box.centreY(), groundFloorM(tops, box.minZ()));
        ObjectDraft whole = whole(read, tops, name);
        whole.mapCoordinates((xyz, points) -> {
            for (int i = 0; i < points * 3; i += 3) {
                xyz[i] -= origin.x();
                xyz[i + 1] -= origin.y();
                xyz[i + 2] -= origin.z();
            }
        });
        whole.put(SOURCE, AttributeValue.of(name));
        int all = (int) read.objects().filter(o -> o.parent().isEmpty()).count();
        return Optional.of(new PlotModel(
                whole, origin, whole.bounds(), PlanSilhouette.of(tops, origin.x(), origin.y()), all - tops.size()));
    }

    /** All top-level objects but the ground they stand on in the file: the city has its own. */
    public static List<CityObject> tops(City read) {
        return read.objects()
                .filter(o -> o.parent().isEmpty() && !o.bounds().isEmpty() && !isLand(o))
                .toList();
    }

    /** IFC models land as the shape of its site. */
    private static boolean isLand(CityObject top) {
        Layer layer = top.tile().layer();
        return layer == Layer.RELIEF
                || layer == Layer.LAND_USE
                || top.text("ifcClass").equals("IfcSite");
    }

    /** The storey nearest to the height that the file calls zero, else the foot of its walls, else its lowest point. */
    private static double groundFloorM(List<CityObject> tops, double lowestM) {
        double best = Double.POSITIVE_INFINITY;
        double floor = Double.NaN;
        double walls = Double.POSITIVE_INFINITY;
        for (CityObject top : tops) {
            for (Storey storey : Interior.of(top).map(Interior::storeys).orElse(List.of())) {
                double elevation = elevationM(top, storey);
                if (Math.abs(elevation) < best) {
                    best = Math.abs(elevation);
                    floor = storey.floorM();
                }
            }
            walls = Math.min(walls, wallFootM(top));
        }
        return !Double.isNaN(floor) ? floor : Double.isFinite(walls) ? walls : lowestM;
    }

    private static double wallFootM(CityObject top) {
        Tile tile = top.tile();
        double foot = Double.POSITIVE_INFINITY;
        for (int o = top.index(), end = tile.familyEnd(top.index()); o < end; o++) {
            int g = tile.geometryStart(o);
            if (tile.kind(o) == ObjectKind.BUILDING_CONSTRUCTIVE_ELEMENT
                    && g < tile.geometryEnd(o)
                    && tile.surfaceStart(g) < tile.surfaceEnd(g)
                    && tile.surfaceKind(tile.surfaceStart(g)) == SurfaceKind.WALL) {
                foot = Math.min(foot, tile.bounds(o).minZ());
            }
        }
        return foot;
    }

    private static double elevationM(CityObject top, Storey storey) {
        for (int o = top.index(), end = top.tile().familyEnd(top.index()); o < end; o++) {
            CityObject part = new CityObject(top.tile(), o);
            if (part.kind() == ObjectKind.BUILDING_STOREY && part.text("name").equals(storey.name())) {
                return part.number("elevation");
            }
        }
        return Double.NaN;
    }

    private static ObjectDraft whole(City read, List<CityObject> tops, String name) {
        if (tops.size() == 1) {
            ObjectDraft only = read.draft(tops.getFirst());
            if (name(only).isBlank()) {
                only.put("name", AttributeValue.of(withoutEnding(name)));
            }
            return only;
        }
        boolean building = tops.stream().anyMatch(o -> o.kind() == ObjectKind.BUILDING);
        ObjectDraft whole = new ObjectDraft(
                name, building ? ObjectKind.BUILDING : tops.getFirst().kind());
        whole.put("name", AttributeValue.of(withoutEnding(name)));
        for (CityObject top : tops) {
            ObjectDraft part = read.draft(top);
            if (building && part.kind() == ObjectKind.BUILDING) {
                part.reclassify(ObjectKind.BUILDING_PART);
            }
            whole.addChild(part);
        }
        return whole;
    }

    /** The kind of the whole, as the file has it. */
    public ObjectKind kind() {
        return whole.kind();
    }

    /** As the rules of planning see it where it would stand; a cellar is below what they look at. */
    public Candidate candidate(ModelPose pose) {
        AttributeValue function = whole.attributes().get("function");
        AttributeValue storeys = whole.attributes().get("storeysAboveGround");
        return Candidate.of(
                "",
                outline(pose),
                pose.z(),
                pose.z() + Math.max(0, bounds.maxZ() * pose.scale()),
                storeys == null ? Double.NaN : storeys.number(),
                function == null ? "" : function.text());
    }

    /** What a person calls it. */
    public String name() {
        return name(whole);
    }

    private static String name(ObjectDraft object) {
        AttributeValue name = object.attributes().get("name");
        return name == null ? "" : name.text();
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Where its own axes meet, in the city that it was read into. */
    public Position origin() {
        return origin;
    }

    /** In its own axes and units. */
    public Bounds bounds() {
        return bounds;
    }

    /** How many objects of the file are not in it, for they are the ground. */
    public int leftOut() {
        return leftOut;
    }

    /** What it covers at a place. */
    public Polygon outline(ModelPose pose) {
        return (Polygon) pose.plan().transform(outline);
    }

    /**
     * The model at a place in the city.
     *
     * @param kind of the whole: a model of a house may come out of a file that only knows things
     */
    public ObjectDraft at(ModelPose pose, ObjectKind kind, UnaryOperator<String> newId) {
        ObjectDraft placed = whole.copy(newId);
        placed.mapCoordinates(pose);
        placed.reclassify(kind);
        return placed;
    }
}

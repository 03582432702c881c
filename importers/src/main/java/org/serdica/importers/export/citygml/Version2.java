package org.serdica.importers.export.citygml;

import static org.serdica.importers.export.citygml.OwnAttribute.Type.CODE;
import static org.serdica.importers.export.citygml.OwnAttribute.Type.METRES;
import static org.serdica.importers.export.citygml.OwnAttribute.Type.WHOLE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.citygml.OwnAttribute.Type;
import org.serdica.importers.export.citygml.Spot.Form;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** CityGML 2.0, OGC 12-019: geometry stands in each module's own properties. */
final class Version2 implements Vocabulary {
    private static final int FINEST = 4;

    @Override
    public String version() {
        return "2.0";
    }

    @Override
    public boolean wantsIds() {
        return false;
    }

    @Override
    public String genericElement() {
        return "gen:GenericCityObject";
    }

    @Override
    public int finestLod() {
        return FINEST;
    }

    @Override
    public @Nullable String element(ObjectKind kind) {
        return switch (kind) {
            case BUILDING, BUILDING_PART, BUILDING_INSTALLATION, BUILDING_FURNITURE -> "bldg:" + kind.className();
            case BUILDING_ROOM -> "bldg:Room";
            case BRIDGE, BRIDGE_PART, BRIDGE_INSTALLATION, BRIDGE_ROOM, BRIDGE_FURNITURE -> "brid:" + kind.className();
            case BRIDGE_CONSTRUCTIVE_ELEMENT -> "brid:BridgeConstructionElement";
            case TUNNEL, TUNNEL_PART, TUNNEL_INSTALLATION, TUNNEL_HOLLOW_SPACE, TUNNEL_FURNITURE ->
                "tun:" + kind.className();
            case ROAD, RAILWAY, SQUARE, TRACK, TRANSPORT_COMPLEX -> "tran:" + kind.className();
            case WATER_BODY -> "wtr:WaterBody";
            case PLANT_COVER, TREE -> "veg:" + kind.className();
            case CITY_FURNITURE -> "frn:CityFurniture";
            case LAND_USE -> "luse:LandUse";
            case RELIEF, TIN_RELIEF, MASS_POINT_RELIEF, BREAKLINE_RELIEF -> "dem:" + kind.className();
            case GROUP -> "grp:CityObjectGroup";
            case GENERIC -> genericElement();
            default -> null;
        };
    }

    static String prefix(String element) {
        return element.substring(0, element.indexOf(':'));
    }

    @Override
    public @Nullable String child(ObjectKind parent, ObjectKind child) {
        return switch (parent) {
            case BUILDING, BUILDING_PART ->
                switch (child) {
                    case BUILDING_PART -> "bldg:consistsOfBuildingPart";
                    case BUILDING_INSTALLATION -> "bldg:outerBuildingInstallation";
                    case BUILDING_ROOM -> "bldg:interiorRoom";
                    default -> null;
                };
            case BUILDING_ROOM ->
                switch (child) {
                    case BUILDING_FURNITURE -> "bldg:interiorFurniture";
                    case BUILDING_INSTALLATION -> "bldg:roomInstallation";
                    default -> null;
                };
            case BRIDGE, BRIDGE_PART ->
                switch (child) {
                    case BRIDGE_PART -> "brid:consistsOfBridgePart";
                    case BRIDGE_INSTALLATION -> "brid:outerBridgeInstallation";
                    case BRIDGE_CONSTRUCTIVE_ELEMENT -> "brid:outerBridgeConstruction";
                    case BRIDGE_ROOM -> "brid:interiorBridgeRoom";
                    default -> null;
                };
            case BRIDGE_ROOM ->
                switch (child) {
                    case BRIDGE_FURNITURE -> "brid:interiorFurniture";
                    case BRIDGE_INSTALLATION -> "brid:bridgeRoomInstallation";
                    default -> null;
                };
            case TUNNEL, TUNNEL_PART ->
                switch (child) {
                    case TUNNEL_PART -> "tun:consistsOfTunnelPart";
                    case TUNNEL_INSTALLATION -> "tun:outerTunnelInstallation";
                    case TUNNEL_HOLLOW_SPACE -> "tun:interiorHollowSpace";
                    default -> null;
                };
            case TUNNEL_HOLLOW_SPACE ->
                switch (child) {
                    case TUNNEL_FURNITURE -> "tun:interiorFurniture";
                    case TUNNEL_INSTALLATION -> "tun:hollowSpaceInstallation";
                    default -> null;
                };
            case RELIEF ->
                switch (child) {
                    case TIN_RELIEF, MASS_POINT_RELIEF, BREAKLINE_RELIEF -> "dem:reliefComponent";
                    default -> null;
                };
            case GROUP -> element(child) == null ? null : "grp:groupMember";
            default -> null;
        };
    }

    @Override
    public @Nullable String elementIn(ObjectKind parent, ObjectKind child) {
        boolean inside = parent == ObjectKind.BUILDING_ROOM
                || parent == ObjectKind.BRIDGE_ROOM
                || parent == ObjectKind.TUNNEL_HOLLOW_SPACE;
        return !inside
                ? element(child)
                : switch (child) {
                    case BUILDING_INSTALLATION -> "bldg:IntBuildingInstallation";
                    case BRIDGE_INSTALLATION -> "brid:IntBridgeInstallation";
                    case TUNNEL_INSTALLATION -> "tun:IntTunnelInstallation";
                    default -> element(child);
                };
    }

    @Override
    public List<OwnAttribute> attributes(ObjectKind kind) {
        String element = element(kind);
        if (element == null || kind.layer() == Layer.RELIEF) {
            return List.of();
        }
        List<OwnAttribute> own = new ArrayList<>();
        String p = prefix(element) + ":";
        add(own, p, CODE, "class", "function", "usage");
        switch (kind) {
            case BUILDING, BUILDING_PART -> {
                add(own, p, WHOLE, "yearOfConstruction", "yearOfDemolition");
                add(own, p, CODE, "roofType");
                add(own, p, METRES, "measuredHeight");
                add(own, p, WHOLE, "storeysAboveGround", "storeysBelowGround");
            }
            case BRIDGE, BRIDGE_PART, TUNNEL, TUNNEL_PART ->
                add(own, p, WHOLE, "yearOfConstruction", "yearOfDemolition");
            case TREE -> {
                add(own, p, CODE, "species");
                add(own, p, METRES, "height", "trunkDiameter", "crownDiameter");
            }
            case PLANT_COVER -> add(own, p, METRES, "averageHeight");
            default -> {}
        }
        return own;
    }

    static void add(List<OwnAttribute> own, String prefix, Type type, String... names) {
        for (String name : names) {
            own.add(new OwnAttribute(name, prefix + name, type));
        }
    }

    @Override
    public List<Spot> spots(ObjectKind kind, GeometryType type, int lod) {
        String element = element(kind);
        String p = prefix(element == null ? genericElement() : element) + ":lod";
        boolean line = type == GeometryType.MULTI_CURVE;
        boolean solid = type == GeometryType.SOLID;
        if (type == GeometryType.MULTI_POINT || line) {
            return lines(kind, p, type, lod);
        }
        return switch (kind) {
            case BUILDING, BUILDING_PART, BRIDGE, BRIDGE_PART, TUNNEL, TUNNEL_PART -> {
                if (lod > 0 || solid) {
                    yield solid ? solids(p, lod, 1) : surfaces(p, lod, 1);
                }
                yield kind.layer() == Layer.BUILDINGS
                        ? List.of(
                                new Spot(p + "0FootPrint", 0, Form.FOOT_PRINT, 0),
                                new Spot(p + "0RoofEdge", 0, Form.ROOF_EDGE, 1))
                        : surfaces(p, lod, 1);
            }
            case BUILDING_ROOM, BRIDGE_ROOM, TUNNEL_HOLLOW_SPACE ->
                solid ? solids(p, lod, FINEST) : surfaces(p, lod, FINEST);
            case PLANT_COVER ->
                solid
                        ? List.of(new Spot(p + Math.max(1, lod) + "MultiSolid", Math.max(1, lod), Form.MULTI_SOLID, 2))
                        : surfaces(p, lod, 1);
            case LAND_USE -> surfaces(p, lod, 0);
            case ROAD, RAILWAY, SQUARE, TRACK, TRANSPORT_COMPLEX -> surfaces(p, lod, 1);
            case WATER_BODY ->
                solid
                        ? solids(p, lod, 1)
                        : List.of(new Spot(
                                p + Math.min(lod, 1) + "MultiSurface", Math.min(lod, 1), Form.MULTI_SURFACE, 0));
            case TIN_RELIEF -> List.of(new Spot("dem:tin", lod, Form.TRIANGLES, 0));
            default -> any(kind, p, lod);
        };
    }

    private List<Spot> lines(ObjectKind kind, String p, GeometryType type, int lod) {
        boolean line = type == GeometryType.MULTI_CURVE;
        return switch (kind) {
            case BUILDING, BUILDING_PART, BRIDGE, BRIDGE_PART, TUNNEL, TUNNEL_PART ->
                line
                        ? List.of(new Spot(p + Math.max(2, lod) + "MultiCurve", Math.max(2, lod), Form.MULTI_CURVE, 3))
                        : List.of();
            case ROAD, RAILWAY, SQUARE, TRACK, TRANSPORT_COMPLEX ->
                line ? List.of(new Spot(p + "0Network", 0, Form.NETWORK, 0)) : List.of();
            case WATER_BODY ->
                line
                        ? List.of(new Spot(p + Math.min(1, lod) + "MultiCurve", Math.min(1, lod), Form.MULTI_CURVE, -1))
                        : List.of();
            case BREAKLINE_RELIEF -> line ? List.of(new Spot("dem:breaklines", lod, Form.MULTI_CURVE, 0)) : List.of();
            case MASS_POINT_RELIEF ->
                line ? List.of() : List.of(new Spot("dem:reliefPoints", lod, Form.MULTI_POINT, 0));
            case PLANT_COVER, LAND_USE, TIN_RELIEF, BUILDING_ROOM, BRIDGE_ROOM, TUNNEL_HOLLOW_SPACE -> List.of();
            default -> any(kind, p, lod);
        };
    }

    /** Properties that take any geometry; which levels there are differs. */
    private static List<Spot> any(ObjectKind kind, String p, int lod) {
        int coarsest =
                switch (kind) {
                    case BUILDING_INSTALLATION, BRIDGE_INSTALLATION, TUNNEL_INSTALLATION -> 2;
                    case BUILDING_FURNITURE, BRIDGE_FURNITURE, TUNNEL_FURNITURE -> FINEST;
                    case TREE, CITY_FURNITURE, BRIDGE_CONSTRUCTIVE_ELEMENT -> 1;
                    case RELIEF, RASTER_RELIEF -> -1;
                    default -> 0;
                };
        if (kind == ObjectKind.GROUP) {
            // The property does not say a level; readers take the one for what does not.
            return List.of(new Spot("grp:geometry", 1, Form.ANY, 0));
        }
        int n = Math.max(coarsest, lod);
        return coarsest < 0 ? List.of() : List.of(new Spot(p + n + "Geometry", n, Form.ANY, 0));
    }

    private static List<Spot> solids(String p, int lod, int coarsest) {
        int n = Math.max(coarsest, lod);
        return List.of(new Spot(p + n + "Solid", n, Form.SOLID, 1));
    }

    private static List<Spot> surfaces(String p, int lod, int coarsest) {
        int n = Math.max(coarsest, lod);
        return List.of(new Spot(p + n + "MultiSurface", n, Form.MULTI_SURFACE, 2));
    }

    @Override
    public @Nullable Boundary boundary(ObjectKind kind, SurfaceKind surface, int lod) {
        if (lod < 2) {
            return null;
        }
        return switch (surface) {
            case WALL, ROOF, GROUND, CLOSURE, OUTER_CEILING, OUTER_FLOOR, FLOOR, CEILING, INTERIOR_WALL -> {
                String p = construction(kind);
                yield p == null ? null : new Boundary(p + ":boundedBy", p + ":" + surface.className(), p, false);
            }
            case WATER, WATER_GROUND, WATER_CLOSURE ->
                kind == ObjectKind.WATER_BODY
                        ? new Boundary("wtr:boundedBy", "wtr:" + surface.className(), "wtr", true)
                        : null;
            case TRAFFIC_AREA, AUXILIARY_TRAFFIC_AREA ->
                switch (kind) {
                    case ROAD, RAILWAY, SQUARE, TRACK, TRANSPORT_COMPLEX ->
                        new Boundary(
                                surface == SurfaceKind.TRAFFIC_AREA ? "tran:trafficArea" : "tran:auxiliaryTrafficArea",
                                "tran:" + surface.className(),
                                "tran",
                                false);
                    default -> null;
                };
            default -> null;
        };
    }

    private static @Nullable String construction(ObjectKind kind) {
        return switch (kind) {
            case BUILDING, BUILDING_PART, BUILDING_INSTALLATION, BUILDING_ROOM -> "bldg";
            case BRIDGE, BRIDGE_PART, BRIDGE_INSTALLATION, BRIDGE_CONSTRUCTIVE_ELEMENT, BRIDGE_ROOM -> "brid";
            case TUNNEL, TUNNEL_PART, TUNNEL_INSTALLATION, TUNNEL_HOLLOW_SPACE -> "tun";
            default -> null;
        };
    }

    @Override
    public @Nullable Boundary opening(ObjectKind kind, SurfaceKind opening, int lod) {
        String p = construction(kind);
        boolean isOpening = opening == SurfaceKind.DOOR || opening == SurfaceKind.WINDOW;
        return p == null || !isOpening || lod < 3
                ? null
                : new Boundary(p + ":opening", p + ":" + opening.className(), p, false);
    }
}

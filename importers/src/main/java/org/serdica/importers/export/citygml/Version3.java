package org.serdica.importers.export.citygml;

import static org.serdica.importers.export.citygml.OwnAttribute.Type.CODE;
import static org.serdica.importers.export.citygml.OwnAttribute.Type.DAY;
import static org.serdica.importers.export.citygml.OwnAttribute.Type.HEIGHT;
import static org.serdica.importers.export.citygml.OwnAttribute.Type.METRES;
import static org.serdica.importers.export.citygml.OwnAttribute.Type.WHOLE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.citygml.Spot.Form;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** CityGML 3.0, OGC 20-010: spaces and their boundaries, whose geometry the core module holds. */
final class Version3 implements Vocabulary {
    private static final int FINEST = 3;

    @Override
    public String version() {
        return "3.0";
    }

    @Override
    public boolean wantsIds() {
        return true;
    }

    @Override
    public String genericElement() {
        return "gen:GenericOccupiedSpace";
    }

    @Override
    public int finestLod() {
        return FINEST;
    }

    @Override
    public @Nullable String element(ObjectKind kind) {
        return switch (kind) {
            case OTHER_CONSTRUCTION -> "con:OtherConstruction";
            case CITY_FURNITURE -> "frn:CityFurniture";
            case TRANSPORT_COMPLEX, RASTER_RELIEF, SENSOR, RADIO_SITE, RADIO_CELL -> null;
            case GROUP -> "grp:CityObjectGroup";
            case GENERIC -> genericElement();
            default ->
                switch (kind.layer()) {
                    case BUILDINGS -> "bldg:" + kind.className();
                    case BRIDGES -> "brid:" + kind.className();
                    case TUNNELS -> "tun:" + kind.className();
                    case TRANSPORT -> "tran:" + kind.className();
                    case WATER -> "wtr:" + kind.className();
                    case VEGETATION -> "veg:" + kind.className();
                    case LAND_USE -> "luse:" + kind.className();
                    case RELIEF -> "dem:" + kind.className();
                    default -> null;
                };
        };
    }

    @Override
    public @Nullable String child(ObjectKind parent, ObjectKind child) {
        return switch (parent) {
            case BUILDING, BUILDING_PART, BUILDING_ROOM, BUILDING_STOREY, BUILDING_UNIT -> inBuilding(parent, child);
            case BRIDGE, BRIDGE_PART, BRIDGE_ROOM ->
                switch (child) {
                    case BRIDGE_PART -> parent == ObjectKind.BRIDGE ? "brid:bridgePart" : null;
                    case BRIDGE_CONSTRUCTIVE_ELEMENT ->
                        parent == ObjectKind.BRIDGE_ROOM ? null : "brid:bridgeConstructiveElement";
                    case BRIDGE_INSTALLATION -> "brid:bridgeInstallation";
                    case BRIDGE_ROOM -> parent == ObjectKind.BRIDGE_ROOM ? null : "brid:bridgeRoom";
                    case BRIDGE_FURNITURE -> "brid:bridgeFurniture";
                    default -> null;
                };
            case TUNNEL, TUNNEL_PART, TUNNEL_HOLLOW_SPACE ->
                switch (child) {
                    case TUNNEL_PART -> parent == ObjectKind.TUNNEL ? "tun:tunnelPart" : null;
                    case TUNNEL_CONSTRUCTIVE_ELEMENT ->
                        parent == ObjectKind.TUNNEL_HOLLOW_SPACE ? null : "tun:tunnelConstructiveElement";
                    case TUNNEL_INSTALLATION -> "tun:tunnelInstallation";
                    case TUNNEL_HOLLOW_SPACE -> parent == ObjectKind.TUNNEL_HOLLOW_SPACE ? null : "tun:hollowSpace";
                    case TUNNEL_FURNITURE -> "tun:tunnelFurniture";
                    default -> null;
                };
            case ROAD, RAILWAY, TRACK, WATERWAY, SQUARE, TRAFFIC_SECTION, INTERSECTION ->
                switch (child) {
                    case TRAFFIC_SPACE -> "tran:trafficSpace";
                    case AUXILIARY_TRAFFIC_SPACE -> "tran:auxiliaryTrafficSpace";
                    case TRAFFIC_SECTION -> isWay(parent) ? "tran:section" : null;
                    case INTERSECTION -> isWay(parent) ? "tran:intersection" : null;
                    default -> null;
                };
            case RELIEF ->
                switch (child) {
                    case TIN_RELIEF, MASS_POINT_RELIEF, BREAKLINE_RELIEF -> "dem:reliefComponent";
                    default -> null;
                };
            default -> null;
        };
    }

    private static boolean isWay(ObjectKind kind) {
        return kind == ObjectKind.ROAD
                || kind == ObjectKind.RAILWAY
                || kind == ObjectKind.TRACK
                || kind == ObjectKind.WATERWAY;
    }

    private static @Nullable String inBuilding(ObjectKind parent, ObjectKind child) {
        boolean room = parent == ObjectKind.BUILDING_ROOM;
        boolean whole = parent == ObjectKind.BUILDING || parent == ObjectKind.BUILDING_PART;
        return switch (child) {
            case BUILDING_PART -> parent == ObjectKind.BUILDING ? "bldg:buildingPart" : null;
            case BUILDING_CONSTRUCTIVE_ELEMENT -> room ? null : "bldg:buildingConstructiveElement";
            case BUILDING_INSTALLATION -> "bldg:buildingInstallation";
            case BUILDING_ROOM -> room ? null : "bldg:buildingRoom";
            case BUILDING_FURNITURE -> "bldg:buildingFurniture";
            case BUILDING_STOREY -> whole ? "bldg:buildingSubdivision" : null;
            case BUILDING_UNIT ->
                whole ? "bldg:buildingSubdivision" : parent == ObjectKind.BUILDING_STOREY ? "bldg:buildingUnit" : null;
            default -> null;
        };
    }

    @Override
    public List<OwnAttribute> attributes(ObjectKind kind) {
        String element = element(kind);
        if (element == null || kind.layer() == Layer.RELIEF) {
            return List.of();
        }
        List<OwnAttribute> own = new ArrayList<>();
        String p = Version2.prefix(element) + ":";
        switch (kind) {
            case BUILDING, BUILDING_PART, BRIDGE, BRIDGE_PART, TUNNEL, TUNNEL_PART, OTHER_CONSTRUCTION -> {
                Version2.add(own, "con:", DAY, "dateOfConstruction", "dateOfDemolition");
                own.add(new OwnAttribute("measuredHeight", "con:height", HEIGHT));
            }
            default -> {}
        }
        Version2.add(own, p, CODE, "class", "function", "usage");
        switch (kind) {
            case BUILDING, BUILDING_PART -> {
                Version2.add(own, p, CODE, "roofType");
                Version2.add(own, p, WHOLE, "storeysAboveGround", "storeysBelowGround");
            }
            case TREE -> {
                Version2.add(own, p, CODE, "species");
                Version2.add(own, p, METRES, "height", "trunkDiameter", "crownDiameter");
            }
            case PLANT_COVER -> Version2.add(own, p, METRES, "averageHeight");
            default -> {}
        }
        return own;
    }

    @Override
    public List<Spot> spots(ObjectKind kind, GeometryType type, int lod) {
        int n = Math.min(lod, FINEST);
        switch (kind) {
            case RELIEF, RASTER_RELIEF -> {
                return List.of();
            }
            case TIN_RELIEF -> {
                return type.isSurface() ? List.of(new Spot("dem:tin", n, Form.TRIANGLES, 0)) : List.of();
            }
            case MASS_POINT_RELIEF -> {
                return type == GeometryType.MULTI_POINT
                        ? List.of(new Spot("dem:reliefPoints", n, Form.MULTI_POINT, 0))
                        : List.of();
            }
            case BREAKLINE_RELIEF -> {
                return type == GeometryType.MULTI_CURVE
                        ? List.of(new Spot("dem:breaklines", n, Form.MULTI_CURVE, 0))
                        : List.of();
            }
            default -> {}
        }
        // Land use is no space but a surface, which has no solids and its surfaces at every level.
        boolean surface = kind == ObjectKind.LAND_USE;
        return switch (type) {
            case SOLID ->
                surface
                        ? List.of(at("MultiSurface", n, Form.MULTI_SURFACE, 2))
                        : List.of(at("Solid", Math.max(1, n), Form.SOLID, 1));
            case MULTI_SURFACE, COMPOSITE_SURFACE ->
                List.of(at("MultiSurface", n == 1 && !surface ? 2 : n, Form.MULTI_SURFACE, 2));
            case MULTI_CURVE -> List.of(at("MultiCurve", n == 1 || surface ? 0 : n, Form.MULTI_CURVE, 3));
            case MULTI_POINT -> surface ? List.of() : List.of(at("Point", 0, Form.ONE_POINT, 0));
        };
    }

    private static Spot at(String property, int lod, Form form, int rank) {
        return new Spot("core:lod" + lod + property, lod, form, rank);
    }

    @Override
    public @Nullable Boundary boundary(ObjectKind kind, SurfaceKind surface, int lod) {
        if (kind == ObjectKind.LAND_USE || kind.layer() == Layer.RELIEF || kind == ObjectKind.GROUP) {
            return null;
        }
        return switch (surface) {
            case WALL, ROOF, GROUND, OUTER_CEILING, OUTER_FLOOR, FLOOR, CEILING, INTERIOR_WALL ->
                boundary("con:" + surface.className());
            case CLOSURE -> boundary("core:ClosureSurface");
            case DOOR, WINDOW -> boundary("con:" + surface.className() + "Surface");
            case WATER, WATER_GROUND -> boundary("wtr:" + surface.className());
            case TRAFFIC_AREA, AUXILIARY_TRAFFIC_AREA -> boundary("tran:" + surface.className());
            case MARKING -> boundary("tran:Marking");
            case HOLE -> boundary("tran:HoleSurface");
            case WATER_CLOSURE, UNKNOWN -> null;
        };
    }

    private static Boundary boundary(String element) {
        return new Boundary("core:boundary", element, "core", false);
    }

    @Override
    public @Nullable Boundary opening(ObjectKind kind, SurfaceKind opening, int lod) {
        return opening == SurfaceKind.DOOR || opening == SurfaceKind.WINDOW
                ? new Boundary("con:fillingSurface", "con:" + opening.className() + "Surface", "core", false)
                : null;
    }
}

package org.serdica.model.city;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The classes of city objects, named as CityGML names them, with the layer each is shown in. */
public enum ObjectKind {
    BUILDING("Building", Layer.BUILDINGS),
    BUILDING_PART("BuildingPart", Layer.BUILDINGS),
    BUILDING_INSTALLATION("BuildingInstallation", Layer.BUILDINGS),
    BUILDING_CONSTRUCTIVE_ELEMENT("BuildingConstructiveElement", Layer.BUILDINGS),
    BUILDING_ROOM("BuildingRoom", Layer.BUILDINGS),
    BUILDING_STOREY("Storey", Layer.BUILDINGS),
    BUILDING_UNIT("BuildingUnit", Layer.BUILDINGS),
    BUILDING_FURNITURE("BuildingFurniture", Layer.BUILDINGS),
    OTHER_CONSTRUCTION("OtherConstruction", Layer.BUILDINGS),
    BRIDGE("Bridge", Layer.BRIDGES),
    BRIDGE_PART("BridgePart", Layer.BRIDGES),
    BRIDGE_INSTALLATION("BridgeInstallation", Layer.BRIDGES),
    BRIDGE_CONSTRUCTIVE_ELEMENT("BridgeConstructiveElement", Layer.BRIDGES),
    BRIDGE_ROOM("BridgeRoom", Layer.BRIDGES),
    BRIDGE_FURNITURE("BridgeFurniture", Layer.BRIDGES),
    TUNNEL("Tunnel", Layer.TUNNELS),
    TUNNEL_PART("TunnelPart", Layer.TUNNELS),
    TUNNEL_INSTALLATION("TunnelInstallation", Layer.TUNNELS),
    TUNNEL_CONSTRUCTIVE_ELEMENT("TunnelConstructiveElement", Layer.TUNNELS),
    TUNNEL_HOLLOW_SPACE("HollowSpace", Layer.TUNNELS),
    TUNNEL_FURNITURE("TunnelFurniture", Layer.TUNNELS),
    ROAD("Road", Layer.TRANSPORT),
    RAILWAY("Railway", Layer.TRANSPORT),
    SQUARE("Square", Layer.TRANSPORT),
    TRACK("Track", Layer.TRANSPORT),
    WATERWAY("Waterway", Layer.TRANSPORT),
    TRANSPORT_COMPLEX("TransportationComplex", Layer.TRANSPORT),
    TRAFFIC_SECTION("Section", Layer.TRANSPORT),
    INTERSECTION("Intersection", Layer.TRANSPORT),
    TRAFFIC_SPACE("TrafficSpace", Layer.TRANSPORT),
    AUXILIARY_TRAFFIC_SPACE("AuxiliaryTrafficSpace", Layer.TRANSPORT),
    WATER_BODY("WaterBody", Layer.WATER),
    PLANT_COVER("PlantCover", Layer.VEGETATION),
    TREE("SolitaryVegetationObject", Layer.VEGETATION),
    CITY_FURNITURE("CityFurniture", Layer.FURNITURE),
    LAND_USE("LandUse", Layer.LAND_USE),
    RELIEF("ReliefFeature", Layer.RELIEF),
    TIN_RELIEF("TINRelief", Layer.RELIEF),
    RASTER_RELIEF("RasterRelief", Layer.RELIEF),
    MASS_POINT_RELIEF("MassPointRelief", Layer.RELIEF),
    BREAKLINE_RELIEF("BreaklineRelief", Layer.RELIEF),
    GROUP("CityObjectGroup", Layer.GENERIC),
    GENERIC("GenericCityObject", Layer.GENERIC),
    SENSOR("Sensor", Layer.SENSORS),
    RADIO_SITE("RadioSite", Layer.RADIO),
    RADIO_CELL("RadioCell", Layer.RADIO);

    private static final Map<String, ObjectKind> BY_NAME = new HashMap<>();

    static {
        for (ObjectKind kind : values()) {
            BY_NAME.put(kind.className.toLowerCase(Locale.ROOT), kind);
        }
    }

    private final String className;
    private final Layer layer;

    ObjectKind(String className, Layer layer) {
        this.className = className;
        this.layer = layer;
    }

    /** The class name as CityGML writes it. */
    public String className() {
        return className;
    }

    public Layer layer() {
        return layer;
    }

    /** Whether it is a piece of the whole above it, not something added to it. */
    public boolean isPart() {
        return this == BUILDING_PART || this == BRIDGE_PART || this == TUNNEL_PART;
    }

    /** The kind of that class name, whatever its case. */
    public static Optional<ObjectKind> ofClassName(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}

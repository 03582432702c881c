package org.serdica.importers.ifc;

import java.util.Map;
import java.util.Set;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** Which class of city object, and which kind of surface, an IFC class becomes. */
final class ElementKinds {
    /** Products that are no things: holes, drawings' lines and notes, axes, the model's own measuring points. */
    private static final Set<String> NO_THINGS = Set.of(
            "IFCOPENINGELEMENT",
            "IFCOPENINGSTANDARDCASE",
            "IFCVOIDINGFEATURE",
            "IFCPROJECTIONELEMENT",
            "IFCSURFACEFEATURE",
            "IFCANNOTATION",
            "IFCGRID",
            "IFCVIRTUALELEMENT",
            "IFCDISTRIBUTIONPORT",
            "IFCPOSITIONINGELEMENT",
            "IFCREFERENT",
            "IFCALIGNMENT",
            "IFCALIGNMENTHORIZONTAL",
            "IFCALIGNMENTVERTICAL",
            "IFCALIGNMENTCANT",
            "IFCALIGNMENTSEGMENT",
            "IFCLINEARPOSITIONINGELEMENT",
            "IFCSTRUCTURALCURVEMEMBER",
            "IFCSTRUCTURALSURFACEMEMBER",
            "IFCSTRUCTURALCURVECONNECTION",
            "IFCSTRUCTURALPOINTCONNECTION",
            "IFCSTRUCTURALSURFACECONNECTION");

    private static final Map<String, ObjectKind> WHOLES = Map.of(
            "IFCBUILDING", ObjectKind.BUILDING,
            "IFCBRIDGE", ObjectKind.BRIDGE,
            "IFCROAD", ObjectKind.ROAD,
            "IFCRAILWAY", ObjectKind.RAILWAY,
            "IFCTUNNEL", ObjectKind.TUNNEL,
            "IFCFACILITY", ObjectKind.OTHER_CONSTRUCTION,
            "IFCMARINEFACILITY", ObjectKind.OTHER_CONSTRUCTION);

    private static final Map<String, SurfaceKind> SURFACES = Map.ofEntries(
            Map.entry("IFCWALL", SurfaceKind.WALL),
            Map.entry("IFCWALLSTANDARDCASE", SurfaceKind.WALL),
            Map.entry("IFCWALLELEMENTEDCASE", SurfaceKind.WALL),
            Map.entry("IFCCURTAINWALL", SurfaceKind.WALL),
            Map.entry("IFCSLAB", SurfaceKind.FLOOR),
            Map.entry("IFCSLABSTANDARDCASE", SurfaceKind.FLOOR),
            Map.entry("IFCSLABELEMENTEDCASE", SurfaceKind.FLOOR),
            Map.entry("IFCROOF", SurfaceKind.ROOF),
            Map.entry("IFCWINDOW", SurfaceKind.WINDOW),
            Map.entry("IFCWINDOWSTANDARDCASE", SurfaceKind.WINDOW),
            Map.entry("IFCDOOR", SurfaceKind.DOOR),
            Map.entry("IFCDOORSTANDARDCASE", SurfaceKind.DOOR),
            Map.entry("IFCPAVEMENT", SurfaceKind.TRAFFIC_AREA),
            Map.entry("IFCCOURSE", SurfaceKind.TRAFFIC_AREA),
            Map.entry("IFCKERB", SurfaceKind.AUXILIARY_TRAFFIC_AREA));

    /** What a covering, a slab or a roof is for, where the file says it. */
    private static final Map<String, SurfaceKind> PURPOSES = Map.of(
            "ROOF", SurfaceKind.ROOF,
            "ROOFING", SurfaceKind.ROOF,
            "BASESLAB", SurfaceKind.GROUND,
            "CEILING", SurfaceKind.CEILING,
            "FLOORING", SurfaceKind.FLOOR,
            "CLADDING", SurfaceKind.WALL);

    private static final Set<String> CONSTRUCTIVE = Set.of(
            "IFCCOLUMN",
            "IFCCOLUMNSTANDARDCASE",
            "IFCBEAM",
            "IFCBEAMSTANDARDCASE",
            "IFCMEMBER",
            "IFCMEMBERSTANDARDCASE",
            "IFCPLATE",
            "IFCPLATESTANDARDCASE",
            "IFCFOOTING",
            "IFCPILE",
            "IFCDEEPFOUNDATION",
            "IFCCAISSONFOUNDATION",
            "IFCBUILDINGELEMENTPROXY",
            "IFCBUILDINGELEMENTPART",
            "IFCELEMENTASSEMBLY",
            "IFCCOVERING",
            "IFCREINFORCINGBAR",
            "IFCREINFORCINGMESH",
            "IFCTENDON",
            "IFCBEARING",
            "IFCCIVILELEMENT",
            "IFCBUILTELEMENT");

    private static final Set<String> FURNITURE =
            Set.of("IFCFURNISHINGELEMENT", "IFCFURNITURE", "IFCSYSTEMFURNITUREELEMENT");

    private ElementKinds() {}

    /** Whether products of that class are shown at all. */
    static boolean isThing(String type) {
        return !NO_THINGS.contains(type);
    }

    /** Whether it stands for itself in a city: a building, a bridge, a road. */
    static boolean isWhole(String type) {
        return WHOLES.containsKey(type);
    }

    static ObjectKind whole(String type) {
        return WHOLES.getOrDefault(type, ObjectKind.GENERIC);
    }

    /**
     * The class within a whole.
     *
     * @param whole the class of the building, bridge or road it is in
     */
    static ObjectKind within(ObjectKind whole, String type) {
        return switch (whole) {
            case BUILDING ->
                pick(
                        type,
                        ObjectKind.BUILDING_PART,
                        ObjectKind.BUILDING_ROOM,
                        ObjectKind.BUILDING_CONSTRUCTIVE_ELEMENT,
                        ObjectKind.BUILDING_INSTALLATION,
                        ObjectKind.BUILDING_FURNITURE);
            case BRIDGE ->
                pick(
                        type,
                        ObjectKind.BRIDGE_PART,
                        ObjectKind.BRIDGE_ROOM,
                        ObjectKind.BRIDGE_CONSTRUCTIVE_ELEMENT,
                        ObjectKind.BRIDGE_INSTALLATION,
                        ObjectKind.BRIDGE_FURNITURE);
            case TUNNEL ->
                pick(
                        type,
                        ObjectKind.TUNNEL_PART,
                        ObjectKind.TUNNEL_HOLLOW_SPACE,
                        ObjectKind.TUNNEL_CONSTRUCTIVE_ELEMENT,
                        ObjectKind.TUNNEL_INSTALLATION,
                        ObjectKind.TUNNEL_FURNITURE);
            case ROAD, RAILWAY -> road(type);
            default -> ObjectKind.GENERIC;
        };
    }

    private static ObjectKind pick(
            String type,
            ObjectKind part,
            ObjectKind room,
            ObjectKind element,
            ObjectKind installation,
            ObjectKind furniture) {
        if (type.equals("IFCBUILDINGSTOREY")) {
            return part == ObjectKind.BUILDING_PART ? ObjectKind.BUILDING_STOREY : part;
        }
        if (type.equals("IFCSPACE") || type.equals("IFCSPATIALZONE")) {
            return room;
        }
        if (isWhole(type) || type.endsWith("PART") && !type.equals("IFCBUILDINGELEMENTPART")) {
            return part;
        }
        if (FURNITURE.contains(type)) {
            return furniture;
        }
        return SURFACES.containsKey(type) || CONSTRUCTIVE.contains(type) ? element : installation;
    }

    private static ObjectKind road(String type) {
        return switch (type) {
            case "IFCROADPART", "IFCRAILWAYPART", "IFCFACILITYPART", "IFCFACILITYPARTCOMMON" ->
                ObjectKind.TRAFFIC_SECTION;
            case "IFCPAVEMENT", "IFCCOURSE", "IFCRAIL", "IFCTRACKELEMENT" -> ObjectKind.TRAFFIC_SPACE;
            default -> ObjectKind.AUXILIARY_TRAFFIC_SPACE;
        };
    }

    /**
     * What the surfaces of an element are.
     *
     * @param inherited of the element it is a part of
     */
    static SurfaceKind surface(StepInstance element, SurfaceKind inherited) {
        SurfaceKind own = SURFACES.getOrDefault(element.type(), SurfaceKind.UNKNOWN);
        if (element.isOneOf("IFCSLAB", "IFCSLABSTANDARDCASE", "IFCCOVERING")) {
            own = PURPOSES.getOrDefault(element.enumeration(8), own);
        }
        boolean vague = own == SurfaceKind.UNKNOWN || own == SurfaceKind.FLOOR;
        return vague && (inherited == SurfaceKind.ROOF || inherited == SurfaceKind.WALL) ? inherited : own;
    }
}

package org.serdica.app.scene.mesh.ground;

import java.util.Locale;
import java.util.Map;
import org.serdica.model.city.ObjectKind;

/** The quiet colours of the ground, 0xRRGGBB. */
public final class GroundColours {
    /** The plain around a city, out to the horizon. */
    public static final int OPEN_COUNTRY = 0xD5D9BF;

    static final int BLOCK = 0xE6E2DA;
    static final int PAVEMENT = 0xDAD7D1;
    static final int KERB = 0xEDEBE6;
    static final int STREET = 0xC4C2BF;
    static final int MAJOR_STREET = 0xBDBBB9;
    static final int SERVICE_STREET = 0xCCC9C4;
    static final int PARKING = 0xCBC8C4;
    static final int BUS_LANE = 0xCDB4A6;
    static final int CYCLE_LANE = 0xC9AFA0;
    static final int TRAM_LANE = 0xB9B6B1;
    static final int MEDIAN_GREEN = 0xBCCCA3;
    static final int FOOTPATH = 0xE3DBCB;
    static final int FOOTPATH_EDGE = 0xD3CDB9;
    static final int PEDESTRIAN = 0xE2DACD;
    static final int BALLAST = 0xBDB6AC;
    static final int SLEEPER = 0xA79F95;
    static final int RAIL = 0x8C8B8D;
    static final int MARKING = 0xF7F6F2;
    static final int BARRIER = 0xC65B4E;
    static final int WATER = 0xA9C6D3;
    static final int WATER_DEEP = 0x97B9CA;
    static final int BANK = 0xD2D2BC;
    static final int LINE_ON_PITCH = 0xEDF1E4;

    private static final Map<String, Integer> BY_FUNCTION = Map.ofEntries(
            Map.entry("park", 0xBFD0A8),
            Map.entry("garden", 0xC3D3AC),
            Map.entry("grass", 0xC6D4AE),
            Map.entry("meadow", 0xCAD5AE),
            Map.entry("forest", 0xAFC599),
            Map.entry("wood", 0xAFC599),
            Map.entry("scrub", 0xBCCBA2),
            Map.entry("orchard", 0xC2CFA5),
            Map.entry("allotment", 0xC9D0AE),
            Map.entry("farmland", 0xDBD8BC),
            Map.entry("cemetery", 0xC7D0B4),
            Map.entry("pitch", 0xAFCB95),
            Map.entry("stadium", 0xD8D6CF),
            Map.entry("track", 0xCE9A82),
            Map.entry("playground", 0xE2CFB4),
            Map.entry("residential", 0xE6E2DA),
            Map.entry("courtyard", 0xDCDCCB),
            Map.entry("commercial", 0xE7E0D6),
            Map.entry("retail", 0xE9DFD5),
            Map.entry("industrial", 0xDEDBD7),
            Map.entry("campus", 0xE8E1D1),
            Map.entry("university", 0xE8E1D1),
            Map.entry("school", 0xE9E1CF),
            Map.entry("hospital", 0xEADEDA),
            Map.entry("parking", 0xD2D0CC),
            Map.entry("plaza", 0xE3DBCD),
            Map.entry("square", 0xE3DBCD),
            Map.entry("sand", 0xE8DDC0),
            Map.entry("river", WATER),
            Map.entry("lake", WATER),
            Map.entry("pond", WATER),
            Map.entry("canal", WATER));

    private GroundColours() {}

    /** The colour of an area by what it is for, or else by its class. */
    static int area(ObjectKind kind, String function) {
        Integer known = BY_FUNCTION.get(function.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return switch (kind) {
            case WATER_BODY, WATERWAY -> WATER;
            case PLANT_COVER -> 0xC2D1AA;
            case SQUARE -> 0xE3DBCD;
            case ROAD, TRACK, TRANSPORT_COMPLEX, TRAFFIC_SECTION, INTERSECTION, TRAFFIC_SPACE -> STREET;
            case RAILWAY -> BALLAST;
            case AUXILIARY_TRAFFIC_SPACE -> PAVEMENT;
            default -> BLOCK;
        };
    }
}

package org.serdica.model.planning;

/**
 * A planning figure. Definitions follow common planning practice (BauNVO 16 to 21, DIN 277-1) as far as a city model
 * knows what they ask for.
 */
public enum Figure {
    /** Of the zone; of all, the plan area of the box around the city. */
    LAND_AREA("landArea", "m2"),
    BUILDINGS("buildings", ""),
    /** As the attribute {@code dwellings} says, else estimated; see {@link Estimates}. */
    DWELLINGS("dwellings", ""),
    RESIDENTS("residents", ""),
    /** Ground covered by buildings. */
    FOOTPRINT_AREA("footprintArea", "m2"),
    /** Storeys above ground times outline, by outer walls; see {@link BuildingFacts#floorCm2}. */
    GROSS_FLOOR_AREA("grossFloorArea", "m2"),
    /** Gross floor area for land area; BauNVO 20. */
    FLOOR_AREA_RATIO("floorAreaRatio", ""),
    /** Footprint for land area, 0 to 1; BauNVO 19, without its paved grounds. */
    COVERAGE("coverage", ""),
    /** Parks, woods, lawns and other plants; where areas overlap, once. */
    GREEN_AREA("greenArea", "m2"),
    WATER_AREA("waterArea", "m2"),
    /** Lanes and sidewalks; see {@link RoadTally}. */
    ROAD_AREA("roadArea", "m2"),
    ROAD_LENGTH("roadLength", "m"),
    /** Areas for parking, without lanes at kerbs. */
    PARKING_AREA("parkingArea", "m2"),
    /** On such areas and along kerbs, by what a space takes; see {@link Estimates}. */
    PARKING_SPACES("parkingSpaces", "");

    private final String key;
    private final String unit;

    Figure(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    /** Its name in files and for the window's words. */
    public String key() {
        return key;
    }

    /** Empty for what is counted or is a ratio. */
    public String unit() {
        return unit;
    }
}

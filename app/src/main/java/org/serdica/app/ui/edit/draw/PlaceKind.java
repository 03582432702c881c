package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.placing.Furniture;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.Spots;
import org.serdica.model.placing.ThingEdits;
import org.serdica.model.placing.Things;

/** What can be set with a click, on the ground, on a roof or at a wall. */
public enum PlaceKind implements Placeable {
    TREE(List.of(PlaceNumber.SIZE)),
    LAMP(List.of(PlaceNumber.AZIMUTH)),
    BENCH(List.of(PlaceNumber.AZIMUTH)),
    POLE(List.of(PlaceNumber.SIZE)),
    SENSOR(List.of(PlaceNumber.ABOVE, PlaceNumber.AZIMUTH)),
    ANTENNA(List.of(PlaceNumber.SIZE, PlaceNumber.AZIMUTH, PlaceNumber.TILT));

    private static final double TREE_M = 9;
    private static final double CROWN_SHARE = 0.65;
    private static final double POLE_M = 6;
    private static final double MAST_M = 20;
    private static final double ROOF_MAST_M = 4;
    private static final double WALL_MAST_M = 1;
    private static final double SENSOR_M = 3;
    private static final double ROOF_SENSOR_M = 1;
    private static final int SECTORS = 3;
    private static final double MOST_M = 400;

    /** As most cells in cities are: 5G in the 3.5 GHz band. */
    private static final Things.Carrier CARRIER = new Things.Carrier("NR", 3550, 100, 49, 3);

    private final List<PlaceNumber> numbers;

    PlaceKind(List<PlaceNumber> numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<PlaceNumber> numbers() {
        return numbers;
    }

    @Override
    public boolean hangs() {
        return this == SENSOR || this == ANTENNA;
    }

    @Override
    public String stem() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public double usual(PlaceNumber number, Spot spot) {
        boolean onRoof = !spot.building().isEmpty() && !spot.isAtWall();
        return switch (number) {
            case SIZE ->
                switch (this) {
                    case ANTENNA -> spot.isAtWall() ? WALL_MAST_M : onRoof ? ROOF_MAST_M : MAST_M;
                    case TREE -> TREE_M;
                    default -> POLE_M;
                };
            case ABOVE -> spot.isAtWall() ? spot.aboveM() : onRoof ? ROOF_SENSOR_M : SENSOR_M;
            case AZIMUTH -> spot.isAtWall() ? spot.facingDeg() : 0;
            case TILT -> 0;
        };
    }

    @Override
    public double topM(PlaceNumber.Values values) {
        return numbers.contains(PlaceNumber.SIZE) ? size(values) : this == LAMP ? POLE_M : 0;
    }

    private static double size(PlaceNumber.Values values) {
        return Math.clamp(values.of(PlaceNumber.SIZE), 0.1, MOST_M);
    }

    @Override
    public List<ObjectDraft> drafts(City city, Spot at, PlaceNumber.Values values) {
        FreeIds ids = new FreeIds(city);
        String id = ids.numbered(stem());
        double azimuth = values.of(PlaceNumber.AZIMUTH);
        return switch (this) {
            case TREE -> List.of(Things.tree(id, at, size(values), size(values) * CROWN_SHARE, ""));
            case LAMP -> List.of(Furniture.lamp(id, at, azimuth));
            case BENCH -> List.of(Furniture.bench(id, at, azimuth));
            case POLE -> List.of(Furniture.pole(id, at, size(values)));
            case SENSOR -> {
                Spot looking = new Spot(at.x(), at.y(), at.z(), at.footM(), at.building(), azimuth);
                yield List.of(Things.sensor(id, looking, "temperature", "°C", ""));
            }
            case ANTENNA -> antenna(city, id, at, values);
        };
    }

    private static List<ObjectDraft> antenna(City city, String id, Spot at, PlaceNumber.Values values) {
        double mast = size(values);
        List<ObjectDraft> all = new ArrayList<>();
        all.add(Things.radioSite(id, at, id, "", mast));
        double ground = Spots.ground(city, at.x(), at.y());
        List<ObjectDraft> cells =
                Things.sectors(id, at, ground, mast, SECTORS, values.of(PlaceNumber.AZIMUTH), CARRIER);
        cells.forEach(cell -> cell.put(ThingEdits.TILT, AttributeValue.of(values.of(PlaceNumber.TILT))));
        all.addAll(cells);
        return all;
    }
}

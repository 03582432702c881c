package org.serdica.model.placing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.ReplaceObject;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.edit.SetAttributes;
import org.serdica.model.geo.Bounds;

/**
 * Moves, turns and tilts things that stand at a point. Whatever of a radio site changes is told as edits of its cells, so
 * that who works out coverage hears which cells are other ones.
 */
public final class ThingEdits {
    public static final String AZIMUTH = "azimuth";
    public static final String TILT = "mechanicalTilt";
    private static final String ELECTRICAL_TILT = "electricalTilt";
    private static final String BUILDING = "building";
    private static final String HEIGHT = "heightM";
    private static final String MOUNTING = "mounting";
    private static final String MOUNT_HEIGHT = "mountHeightM";
    private static final double MOST_TILT_DEG = 90;

    private ThingEdits() {}

    /** Whether an object is such a thing. */
    public static boolean isThing(CityObject object) {
        return switch (object.kind()) {
            case TREE, SENSOR, RADIO_SITE, RADIO_CELL -> true;
            case CITY_FURNITURE -> object.bounds().diagonal() < 12;
            default -> false;
        };
    }

    /** How high over a roof or the ground its foot is. */
    public static double aboveM(City city, CityObject thing) {
        Bounds b = thing.bounds();
        double z = b.minZ();
        return z - Spots.standM(city, b.centreX(), b.centreY(), z);
    }

    /** Where it looks, NaN where it looks nowhere. */
    public static double azimuthDeg(CityObject thing) {
        return thing.number(AZIMUTH);
    }

    /** How far a radio cell's beam goes down: by how the antenna leans and by what it does electrically. */
    public static double downtiltDeg(CityObject cell) {
        double leans = cell.number(TILT);
        double electrical = cell.number(ELECTRICAL_TILT);
        return (Double.isNaN(leans) ? 0 : leans) + (Double.isNaN(electrical) ? 0 : electrical);
    }

    /** Puts its foot there, with all that goes with it. */
    public static List<Edit> moveTo(City city, CityObject thing, Spot spot) {
        Bounds b = thing.bounds();
        double[] foot = foot(city, thing);
        double dx = spot.x() - foot[0];
        double dy = spot.y() - foot[1];
        double dz = spot.z() - b.minZ();
        List<Edit> edits = new ArrayList<>();
        double ground = Spots.ground(city, spot.x(), spot.y());
        for (CityObject object : Belongings.with(city, List.of(thing))) {
            edits.add(new MoveObject(object.id(), dx, dy, dz));
            if (object.kind() == ObjectKind.RADIO_CELL) {
                double height = Math.rint((object.bounds().minZ() + dz - ground) * 10) / 10;
                edits.add(SetAttribute.of(city, object.id(), HEIGHT, AttributeValue.of(height)));
                double above = Math.rint((object.bounds().minZ() + dz - spot.footM()) * 100) / 100;
                edits.add(SetAttribute.of(city, object.id(), MOUNT_HEIGHT, AttributeValue.of(above)));
                edits.add(SetAttribute.of(city, object.id(), MOUNTING, AttributeValue.of(carrierOf(spot))));
            }
        }
        boolean hosted = thing.kind() == ObjectKind.SENSOR || thing.kind() == ObjectKind.RADIO_SITE;
        if (hosted && !thing.text(BUILDING).equals(spot.building())) {
            edits.add(SetAttribute.of(city, thing.id(), BUILDING, textOrNone(spot.building())));
        }
        if (thing.kind() == ObjectKind.SENSOR && spot.isAtWall()) {
            edits.add(SetAttribute.of(city, thing.id(), AZIMUTH, AttributeValue.of(spot.facingDeg())));
        }
        return edits;
    }

    /** What carries an antenna there, as its attribute has it. */
    private static String carrierOf(Spot spot) {
        return spot.isAtWall() ? "facade" : spot.building().isEmpty() ? "pole" : "roof";
    }

    private static @Nullable AttributeValue textOrNone(String text) {
        return text.isEmpty() ? null : AttributeValue.of(text);
    }

    /** Lets it look another way; what has a shape is turned about its foot. */
    public static List<Edit> turnTo(City city, CityObject thing, double azimuthDeg) {
        double before = azimuthDeg(thing);
        double turn = azimuthDeg - (Double.isNaN(before) ? 0 : before);
        if (thing.kind() != ObjectKind.CITY_FURNITURE) {
            return List.of(SetAttribute.of(city, thing.id(), AZIMUTH, AttributeValue.of(norm(azimuthDeg))));
        }
        double[] foot = foot(city, thing);
        double cos = Math.cos(Math.toRadians(turn));
        double sin = Math.sin(Math.toRadians(turn));
        return List.of(ReplaceObject.of(city, thing.id(), old -> {
            ObjectDraft turned = old.movedBy(0, 0, 0).put(AZIMUTH, AttributeValue.of(norm(azimuthDeg)));
            turned.mapCoordinates((xyz, points) -> {
                for (int i = 0; i < points * 3; i += 3) {
                    double east = xyz[i] - foot[0];
                    double north = xyz[i + 1] - foot[1];
                    xyz[i] = foot[0] + east * cos + north * sin;
                    xyz[i + 1] = foot[1] - east * sin + north * cos;
                }
            });
            return turned;
        }));
    }

    /** The point that a thing is known by, or the middle of its box: x and y. */
    public static double[] foot(City city, CityObject thing) {
        Bounds box = thing.bounds();
        ObjectDraft draft = city.draft(thing);
        boolean point = draft.geometryCount() > 0 && !draft.type(0).isSurface() && draft.vertexCount() > 0;
        return point
                ? new double[] {draft.coordinates()[0], draft.coordinates()[1]}
                : new double[] {box.centreX(), box.centreY()};
    }

    /** Lets cells look another way. */
    public static List<Edit> aim(City city, Collection<String> cells, double azimuthDeg) {
        return List.of(SetAttributes.of(city, cells, AZIMUTH, AttributeValue.of(norm(azimuthDeg))));
    }

    /** Tilts cells down, or up where it is negative, by hand. */
    public static List<Edit> tilt(City city, Collection<String> cells, double downDeg) {
        double tilt = Math.clamp(downDeg, -MOST_TILT_DEG, MOST_TILT_DEG);
        return List.of(SetAttributes.of(city, cells, TILT, AttributeValue.of(tilt)));
    }

    private static double norm(double degrees) {
        double d = (degrees % 360 + 360) % 360;
        return Math.rint(d * 100) / 100 % 360;
    }
}

package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.Belongings;
import org.serdica.model.placing.ThingEdits;

/**
 * A thing that stands at a point, as handles see it.
 *
 * @param beams where it looks: one for each direction in which a site has cells, one for a thing of its own direction
 */
record HeldThing(City city, CityObject object, double aboveM, List<Beam> beams) {
    private static final double CELL_OUT_M = 12;
    private static final double TILT_OUT_M = 18;
    private static final double THING_OUT_M = 5;

    /**
     * A direction.
     *
     * @param cells that look that way; none where it is the thing itself that looks
     * @param tiltDeg of these cells by hand, downwards
     * @param electricalDeg what is added to it by the antenna itself
     */
    record Beam(
            double x, double y, double z, double azimuthDeg, double tiltDeg, double electricalDeg, List<String> cells) {
        boolean isOfCells() {
            return !cells.isEmpty();
        }

        /** A point of the beam, so far out: x, y and z. */
        double[] out(double metres) {
            double a = Math.toRadians(azimuthDeg);
            double down = isOfCells() ? Math.tan(Math.toRadians(Math.clamp(tiltDeg, -80, 80))) : 0;
            return new double[] {x + metres * Math.sin(a), y + metres * Math.cos(a), z - metres * down};
        }

        double knobM() {
            return isOfCells() ? CELL_OUT_M : THING_OUT_M;
        }

        double tiltKnobM() {
            return TILT_OUT_M;
        }
    }

    /** The thing that one selected object is; null where it is none. */
    static @Nullable HeldThing of(City city, List<CityObject> objects) {
        if (objects.size() != 1 || !ThingEdits.isThing(objects.getFirst())) {
            return null;
        }
        CityObject object = objects.getFirst();
        return new HeldThing(city, object, ThingEdits.aboveM(city, object), beams(city, object));
    }

    private static List<Beam> beams(City city, CityObject object) {
        List<CityObject> cells = object.kind() == ObjectKind.RADIO_CELL ? List.of(object) : Belongings.of(city, object);
        if (cells.isEmpty()) {
            double azimuth = ThingEdits.azimuthDeg(object);
            boolean looks = object.kind() == ObjectKind.SENSOR || object.kind() == ObjectKind.CITY_FURNITURE;
            Bounds b = object.bounds();
            return looks && !Double.isNaN(azimuth)
                    ? List.of(new Beam(b.centreX(), b.centreY(), b.maxZ(), azimuth, 0, 0, List.of()))
                    : List.of();
        }
        // Cells of several bands share an antenna.
        Map<Long, List<CityObject>> antennas = new TreeMap<>();
        for (CityObject cell : cells) {
            double azimuth = cell.number(ThingEdits.AZIMUTH);
            if (!Double.isNaN(azimuth)) {
                antennas.computeIfAbsent(Math.round(azimuth), a -> new ArrayList<>())
                        .add(cell);
            }
        }
        List<Beam> beams = new ArrayList<>();
        antennas.values().forEach(same -> {
            CityObject cell = same.getFirst();
            Bounds b = cell.bounds();
            beams.add(new Beam(
                    b.centreX(),
                    b.centreY(),
                    b.maxZ(),
                    cell.number(ThingEdits.AZIMUTH),
                    zeroIfAbsent(cell.number(ThingEdits.TILT)),
                    zeroIfAbsent(cell.number("electricalTilt")),
                    same.stream().map(CityObject::id).toList()));
        });
        return beams;
    }

    private static double zeroIfAbsent(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /** The point it stands at. */
    double[] foot() {
        return ThingEdits.foot(city, object);
    }

    /** Where it can be taken hold of. */
    List<Handle> handles() {
        Bounds b = object.bounds();
        List<Handle> handles = new ArrayList<>();
        handles.add(new Handle(Handle.Grip.MOVE, 0, b.centreX(), b.centreY(), b.minZ()));
        if (object.kind() != ObjectKind.RADIO_CELL) {
            handles.add(new Handle(Handle.Grip.LIFT, 0, b.centreX(), b.centreY(), b.maxZ()));
        }
        for (int i = 0; i < beams.size(); i++) {
            Beam beam = beams.get(i);
            handles.add(at(Handle.Grip.AIM, i, beam.out(beam.knobM())));
            if (beam.isOfCells()) {
                handles.add(at(Handle.Grip.TILT, i, beam.out(beam.tiltKnobM())));
            }
        }
        return handles;
    }

    private static Handle at(Handle.Grip grip, int number, double[] place) {
        return new Handle(grip, number, place[0], place[1], place[2]);
    }
}

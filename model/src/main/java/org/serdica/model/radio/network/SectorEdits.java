package org.serdica.model.radio.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.geo.Bounds;

/** Turns what a planner wants of a sector into edits on the city's objects. */
public final class SectorEdits {
    private SectorEdits() {}

    /**
     * The edits that make the city's cell what {@code wanted} says; none where it is so already.
     *
     * @throws EditRefused if the city has no such cell
     */
    public static List<Edit> change(City city, Sector wanted) {
        cell(city, wanted.id());
        return change(city, RadioNetwork.of(city).sector(wanted.id()).orElse(null), wanted);
    }

    /**
     * The same for whoever has read the city's network already.
     *
     * @param now the cell as the network has it, null where it could not be read
     */
    public static List<Edit> change(City city, @Nullable Sector now, Sector wanted) {
        CityObject cell = cell(city, wanted.id());
        List<Edit> edits = new ArrayList<>();
        Bounds at = cell.bounds();
        MoveObject move = new MoveObject(
                wanted.id(), wanted.x() - at.centreX(), wanted.y() - at.centreY(), wanted.z() - at.centreZ());
        if (move.dx() != 0 || move.dy() != 0 || move.dz() != 0) {
            edits.add(move);
            double ground = city.terrain().heightAt(wanted.x(), wanted.y());
            if (!Double.isNaN(ground)) {
                number(city, cell, CellAttributes.HEIGHT, Math.rint((wanted.z() - ground) * 100) / 100, edits);
            }
        }
        Carrier c = wanted.carrier();
        if (now == null || now.azimuthDeg() != wanted.azimuthDeg()) {
            number(city, cell, CellAttributes.AZIMUTH, wanted.azimuthDeg(), edits);
        }
        if (now == null || now.mechanicalTiltDeg() != wanted.mechanicalTiltDeg()) {
            number(city, cell, CellAttributes.MECHANICAL_TILT, wanted.mechanicalTiltDeg(), edits);
        }
        if (now == null || now.electricalTiltDeg() != wanted.electricalTiltDeg()) {
            number(city, cell, CellAttributes.ELECTRICAL_TILT, wanted.electricalTiltDeg(), edits);
        }
        if (now == null || now.mountedOn() != wanted.mountedOn()) {
            text(city, cell, CellAttributes.MOUNTING, wanted.mountedOn().text(), edits);
        }
        if (now == null || now.mountHeightM() != wanted.mountHeightM()) {
            number(city, cell, CellAttributes.MOUNT_HEIGHT, wanted.mountHeightM(), edits);
        }
        if (now == null || !now.pattern().equals(wanted.pattern())) {
            text(city, cell, CellAttributes.PATTERN, wanted.pattern(), edits);
        }
        if (now == null || !now.carrier().equals(c)) {
            text(city, cell, CellAttributes.TECHNOLOGY, c.technology().text(), edits);
            number(city, cell, CellAttributes.FREQUENCY, c.frequencyMHz(), edits);
            number(city, cell, CellAttributes.BANDWIDTH, c.bandwidthMHz(), edits);
            number(city, cell, CellAttributes.SCS, c.scsKhz(), edits);
            number(city, cell, CellAttributes.POWER, c.powerDbm(), edits);
            number(city, cell, CellAttributes.LOAD, c.load(), edits);
            number(city, cell, CellAttributes.NOISE_FIGURE, c.noiseFigureDb(), edits);
        }
        return edits;
    }

    /** The edit that puts a sector into the city which is not there yet. */
    public static Edit add(City city, Sector s) {
        return new AddObject(draft(city, s));
    }

    /** A cell as an object of the city. */
    static ObjectDraft draft(City city, Sector s) {
        Carrier c = s.carrier();
        double ground = city.terrain().heightAt(s.x(), s.y(), s.z() - s.mountHeightM());
        ObjectDraft draft = new ObjectDraft(s.id(), ObjectKind.RADIO_CELL).point(s.x(), s.y(), s.z());
        draft.put(CellAttributes.SITE, AttributeValue.of(s.siteId()))
                .put(CellAttributes.AZIMUTH, AttributeValue.of(s.azimuthDeg()))
                .put(CellAttributes.MECHANICAL_TILT, AttributeValue.of(s.mechanicalTiltDeg()))
                .put(CellAttributes.ELECTRICAL_TILT, AttributeValue.of(s.electricalTiltDeg()))
                .put(CellAttributes.FREQUENCY, AttributeValue.of(c.frequencyMHz()))
                .put(CellAttributes.POWER, AttributeValue.of(c.powerDbm()))
                .put(CellAttributes.BANDWIDTH, AttributeValue.of(c.bandwidthMHz()))
                .put(CellAttributes.TECHNOLOGY, AttributeValue.of(c.technology().text()))
                .put(CellAttributes.SCS, AttributeValue.of(c.scsKhz()))
                .put(CellAttributes.LOAD, AttributeValue.of(c.load()))
                .put(CellAttributes.NOISE_FIGURE, AttributeValue.of(c.noiseFigureDb()))
                .put(CellAttributes.HEIGHT, AttributeValue.of(Math.rint((s.z() - ground) * 100) / 100))
                .put(CellAttributes.MOUNTING, AttributeValue.of(s.mountedOn().text()))
                .put(CellAttributes.MOUNT_HEIGHT, AttributeValue.of(s.mountHeightM()));
        if (!s.pattern().isEmpty()) {
            draft.put(CellAttributes.PATTERN, AttributeValue.of(s.pattern()));
        }
        return draft;
    }

    private static CityObject cell(City city, String id) {
        return city.find(id)
                .filter(o -> o.kind() == ObjectKind.RADIO_CELL)
                .orElseThrow(() -> new EditRefused("The city has no radio cell " + id + "."));
    }

    private static void number(City city, CityObject cell, String name, double value, List<Edit> edits) {
        if (cell.number(name) != value) {
            edits.add(SetAttribute.of(city, cell.id(), name, AttributeValue.of(value)));
        }
    }

    private static void text(City city, CityObject cell, String name, String value, List<Edit> edits) {
        if (!cell.text(name).equals(value)) {
            edits.add(SetAttribute.of(city, cell.id(), name, value.isEmpty() ? null : AttributeValue.of(value)));
        }
    }
}

package org.serdica.app.ui.edit.draw;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.ui.edit.Reading;
import org.serdica.model.building.Base;
import org.serdica.model.building.BuildingEdits;
import org.serdica.model.building.BuildingForm;
import org.serdica.model.building.Eaves;
import org.serdica.model.building.FreeIds;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.building.RoofForm;
import org.serdica.model.city.City;
import org.serdica.model.edit.Edit;

/** A footprint that grows into a building: the height follows the hand, or a number of storeys that is typed. */
final class Growth {
    private static final double LEAST_M = 2.5;
    private static final double MOST_M = 600;
    private static final int MOST_STOREYS = 200;

    private final City city;
    private final String id;
    private final Polygon footprint;
    private final RoofForm roof;
    private final double groundM;
    private Eaves eaves;

    /** @param city the one it is drawn into */
    Growth(City city, Polygon footprint, RoofForm roof, Eaves eaves) {
        this(city, new FreeIds(city).numbered("building"), footprint, roof, eaves);
    }

    private Growth(City city, String id, Polygon footprint, RoofForm roof, Eaves eaves) {
        this.city = city;
        this.id = id;
        this.footprint = footprint;
        this.roof = roof;
        this.eaves = eaves;
        groundM = city.terrain()
                .heightAt(
                        footprint.getCentroid().getX(),
                        footprint.getCentroid().getY(),
                        city.frame().originZ());
    }

    /** The same under another roof. */
    Growth with(RoofForm other) {
        return new Growth(city, id, footprint, other, eaves);
    }

    String id() {
        return id;
    }

    double middleX() {
        return footprint.getCentroid().getX();
    }

    double middleY() {
        return footprint.getCentroid().getY();
    }

    /** Lets the walls end at a height, in whole storeys unless it is to be free. */
    void reach(double z, boolean free) {
        double metres = Math.clamp(z - groundM, LEAST_M, MOST_M);
        if (free) {
            eaves = new Eaves.Metres(Math.rint(metres * 10) / 10);
        } else {
            storeys(metres / Eaves.USUAL_STOREY_M);
        }
    }

    /** A whole number means storeys, one with a point metres. */
    void typed(String text, double number) {
        if (text.contains(".")) {
            eaves = new Eaves.Metres(Math.clamp(number, LEAST_M, MOST_M));
        } else {
            storeys(number);
        }
    }

    private void storeys(double count) {
        eaves = new Eaves.Storeys((int) Math.clamp(Math.rint(count), 1, MOST_STOREYS), Eaves.USUAL_STOREY_M);
    }

    int storeys() {
        return eaves.storeys();
    }

    List<Edit> edits() {
        BuildingForm form = new BuildingForm(
                footprint,
                new Base.OnTerrain(Base.Reference.LOWEST, city.frame().originZ()),
                eaves,
                roof);
        return BuildingEdits.add(city, List.of(new PlannedBuilding(id, form, Map.of())));
    }

    List<Reading> readings() {
        return List.of(
                new Reading("edit.storeys", eaves.storeys(), 0, ""),
                new Reading("edit.eaves", eaves.heightM(), 1, "m"));
    }
}

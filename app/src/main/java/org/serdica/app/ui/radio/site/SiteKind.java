package org.serdica.app.ui.radio.site;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.serdica.app.ui.edit.draw.PlaceNumber;
import org.serdica.app.ui.edit.draw.Placeable;
import org.serdica.model.building.FreeIds;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.ThingEdits;
import org.serdica.model.radio.network.CarrierPreset;
import org.serdica.model.radio.network.SitePlan;
import org.serdica.model.radio.network.SiteTemplate;

/** A radio site as a click sets it: what its template and carrier say, on the ground, a pole, a roof or a facade. */
public final class SiteKind implements Placeable {
    private static final double POLE_REACH_M = 1.5;
    private static final double LEAST_POLE_M = 2.5;

    private final ObjectProperty<SiteTemplate> template = new SimpleObjectProperty<>(SiteTemplate.THREE_SECTORS);
    private final ObjectProperty<CarrierPreset> preset = new SimpleObjectProperty<>(CarrierPreset.NR_3500);

    public ObjectProperty<SiteTemplate> templateProperty() {
        return template;
    }

    public ObjectProperty<CarrierPreset> presetProperty() {
        return preset;
    }

    @Override
    public String stem() {
        return "site";
    }

    @Override
    public List<PlaceNumber> numbers() {
        return List.of(PlaceNumber.ABOVE, PlaceNumber.AZIMUTH, PlaceNumber.TILT);
    }

    @Override
    public boolean hangs() {
        return true;
    }

    @Override
    public double usual(PlaceNumber number, Spot spot) {
        return switch (number) {
            case ABOVE ->
                spot.aboveM() > 0.1
                        ? spot.aboveM()
                        : spot.building().isEmpty()
                                ? template.get().poleM()
                                : template.get().roofM();
            case AZIMUTH -> spot.isAtWall() ? spot.facingDeg() : 0;
            case TILT, SIZE -> 0;
        };
    }

    @Override
    public double topM(PlaceNumber.Values values) {
        return 0;
    }

    /** On the ground a pole that stands there already carries the antenna at its top. */
    @Override
    public Spot drawnTo(City city, Spot spot) {
        if (spot.isAtWall() || !spot.building().isEmpty()) {
            return spot;
        }
        double r = POLE_REACH_M;
        for (CityObject object :
                city.index().in(Bounds.ofPlan(spot.x() - r, spot.y() - r, spot.x() + r, spot.y() + r))) {
            Bounds b = object.bounds();
            if (isPole(object) && b.height() >= LEAST_POLE_M) {
                double[] foot = ThingEdits.foot(city, object);
                return new Spot(foot[0], foot[1], b.maxZ(), b.minZ(), "", Double.NaN);
            }
        }
        return spot;
    }

    private static boolean isPole(CityObject object) {
        String function = object.text("function").toLowerCase(Locale.ROOT);
        return object.kind() == ObjectKind.CITY_FURNITURE && (function.contains("pole") || function.contains("lamp"));
    }

    @Override
    public List<ObjectDraft> drafts(City city, Spot at, PlaceNumber.Values values) {
        SitePlan plan =
                new SitePlan(template.get(), preset.get(), values.of(PlaceNumber.AZIMUTH), values.of(PlaceNumber.TILT));
        return plan.drafts(city, new FreeIds(city).numbered("RS"), at);
    }
}

package org.serdica.app.ui.edit.handle;

import java.util.List;
import java.util.Optional;
import org.serdica.app.ui.edit.Grounded;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.ReplaceObject;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.Belongings;
import org.serdica.model.placing.ThingEdits;

/** What handles do, by numbers instead of a hand. None where the city has no such object any more. */
public final class ShapeEdits {
    private ShapeEdits() {}

    /** The middle of the object's box goes there; it stays as high over the ground as it is. */
    public static List<Edit> moveTo(City city, String id, double x, double y) {
        return city.find(id)
                .map(o -> {
                    Bounds b = o.bounds();
                    double dx = x - b.centreX();
                    double dy = y - b.centreY();
                    double dz = Grounded.liftM(city, b, dx, dy);
                    return Belongings.with(city, List.of(o)).stream()
                            .<Edit>map(each -> new MoveObject(each.id(), dx, dy, dz))
                            .toList();
                })
                .orElse(List.of());
    }

    /** From its foot to its top it measures that. */
    public static List<Edit> raiseTo(City city, String id, double heightM) {
        return city.find(id)
                .map(o -> new RaisePull(held(city, o), o.bounds().maxZ()).typed(heightM))
                .orElse(List.of());
    }

    /** Clockwise about the middle of its plan. */
    public static List<Edit> turnBy(City city, String id, double degrees) {
        return city.find(id)
                .map(o -> new TurnPull(held(city, o), 0).typed(degrees))
                .orElse(List.of());
    }

    /** A thing's foot is so high over what it stands on. */
    public static List<Edit> liftTo(City city, String id, double aboveM) {
        return thing(city, id).map(t -> new LiftPull(t, 0).typed(aboveM)).orElse(List.of());
    }

    /** A thing looks that way. */
    public static List<Edit> aimTo(City city, String id, double azimuthDeg) {
        return city.find(id).map(o -> ThingEdits.turnTo(city, o, azimuthDeg)).orElse(List.of());
    }

    private static Optional<HeldThing> thing(City city, String id) {
        return city.find(id).flatMap(o -> Optional.ofNullable(HeldThing.of(city, List.of(o))));
    }

    /** The sides of the smallest rectangle round its plan: the longer one first; empty where it has no area. */
    public static List<Double> sides(City city, String id) {
        return city.find(id)
                .map(o -> held(city, o).box())
                .filter(box -> box.length > 0)
                .map(box -> {
                    double first = Math.hypot(box[2] - box[0], box[3] - box[1]);
                    double second = Math.hypot(box[4] - box[2], box[5] - box[3]);
                    return List.of(Math.max(first, second), Math.min(first, second));
                })
                .orElse(List.of());
    }

    /** As long and as deep as that about the middle of its plan; heights stay. */
    public static List<Edit> resize(City city, String id, double longerM, double shorterM) {
        return city.find(id)
                .map(o -> held(city, o))
                .filter(held -> held.box().length > 0 && longerM > 0.1 && shorterM > 0.1)
                .map(held -> {
                    double[] box = held.box();
                    double first = Math.hypot(box[2] - box[0], box[3] - box[1]);
                    double second = Math.hypot(box[4] - box[2], box[5] - box[3]);
                    boolean firstIsLonger = first >= second;
                    ObjectDraft draft = held.drafts().getFirst();
                    ObjectDraft after = Reshape.stretched(
                            draft,
                            held.middleX(),
                            held.middleY(),
                            (box[2] - box[0]) / first,
                            (box[3] - box[1]) / first,
                            (firstIsLonger ? longerM : shorterM) / first,
                            (firstIsLonger ? shorterM : longerM) / second);
                    return List.<Edit>of(new ReplaceObject(draft, after));
                })
                .orElse(List.of());
    }

    private static Held held(City city, CityObject object) {
        return Held.of(List.of(city.draft(object)));
    }
}

package org.serdica.app.ui.edit.draw;

import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.placing.Spot;

/** Something that a click sets: what can be typed of it, what is usual, and the objects that it becomes. */
public interface Placeable {
    /** The name that its tool goes by, and words. */
    String stem();

    /** What can be typed, in that order. */
    List<PlaceNumber> numbers();

    default boolean looksSomewhere() {
        return numbers().contains(PlaceNumber.AZIMUTH);
    }

    /** Whether it may hang at a wall. */
    boolean hangs();

    /** What holds there as long as nobody types anything else. */
    double usual(PlaceNumber number, Spot spot);

    /** How high over its spot the thing ends. */
    double topM(PlaceNumber.Values values);

    /** The spot that it takes when somebody points there. */
    default Spot drawnTo(City city, Spot spot) {
        return spot;
    }

    /** The thing, and what goes with it; the thing is the first. */
    List<ObjectDraft> drafts(City city, Spot at, PlaceNumber.Values values);
}

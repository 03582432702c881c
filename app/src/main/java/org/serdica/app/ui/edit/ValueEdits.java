package org.serdica.app.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.serdica.app.ui.edit.handle.ShapeEdits;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.edit.SetAttributes;

/** What is typed into the inspector, as edits of one object or of many. */
public final class ValueEdits {
    private final EditSession session;
    private final Notices notices;
    private final Words words;

    ValueEdits(EditSession session, Notices notices, Words words) {
        this.session = session;
        this.notices = notices;
        this.words = words;
    }

    /**
     * Gives objects a value.
     *
     * @param title what the attribute is called
     * @param like a value of the kind that is wanted
     */
    public void put(List<CityObject> objects, String attribute, String title, AttributeValue like, String typed) {
        Optional<AttributeValue> value = TypedValue.of(typed, like);
        if (value.isEmpty()) {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.value.refused", typed, title))
                    .about(EditSession.ABOUT));
            return;
        }
        City city = session.city();
        List<String> ids = objects.stream()
                .map(CityObject::id)
                .filter(id -> city.find(id).isPresent())
                .toList();
        session.apply(
                words.get("edit.value.did", title, ObjectEdits.titleOf(objects, words)),
                List.of(SetAttributes.of(city, ids, attribute, value.get())));
    }

    /** Hands on a number that was typed, or says that it is none. */
    public void number(String typed, String title, DoubleConsumer set) {
        OptionalDouble number = TypedValue.number(typed);
        if (number.isPresent()) {
            set.accept(number.getAsDouble());
        } else {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.value.refused", typed, title))
                    .about(EditSession.ABOUT));
        }
    }

    /** Moves an object so that the middle of its box stands there. */
    public void moveTo(CityObject object, double x, double y) {
        City city = session.city();
        session.apply(words.get("edit.move.did", title(object)), ShapeEdits.moveTo(city, object.id(), x, y));
    }

    /** Makes an object that high. */
    public void raiseTo(CityObject object, double heightM) {
        session.apply(
                words.get("edit.raise.did", title(object)), ShapeEdits.raiseTo(session.city(), object.id(), heightM));
    }

    /** Turns an object clockwise. */
    public void turnBy(CityObject object, double degrees) {
        session.apply(
                words.get("edit.turn.did", title(object)), ShapeEdits.turnBy(session.city(), object.id(), degrees));
    }

    private String title(CityObject object) {
        return ObjectEdits.titleOf(List.of(object), words);
    }
}

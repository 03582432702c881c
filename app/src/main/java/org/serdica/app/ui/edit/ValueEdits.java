package org.serdica.app.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.serdica.app.ui.edit.form.FormChanges;
import org.serdica.app.ui.edit.handle.ShapeEdits;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.NumberText;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.SetAttributes;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.CentreLine;
import org.serdica.model.placing.Belongings;
import org.serdica.model.placing.ThingEdits;
import org.serdica.model.street.StreetEdits;

/** What is typed into the inspector, as edits of one object or of many. */
public final class ValueEdits {
    private final EditSession session;
    private final FormChanges forms;
    private final Notices notices;
    private final Words words;

    ValueEdits(EditSession session, FormChanges forms, Notices notices, Words words) {
        this.session = session;
        this.forms = forms;
        this.notices = notices;
        this.words = words;
    }

    /**
     * Gives objects a value, each the same or each its own changed alike; nothing typed takes the attribute away.
     *
     * @param title what the attribute is called
     * @param like a value of the kind that is wanted
     */
    public void put(List<CityObject> objects, String attribute, String title, AttributeValue like, String typed) {
        if (typed.isBlank()) {
            remove(objects, attribute, title);
            return;
        }
        Optional<TypedChange> change = TypedChange.of(typed).filter(TypedChange::relative);
        if (change.isPresent() && !Double.isNaN(like.number())) {
            changeEach(objects, attribute, title, change.get());
            return;
        }
        Optional<AttributeValue> value = TypedValue.of(typed, like);
        if (value.isEmpty()) {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.value.refused", typed, title))
                    .about(EditSession.ABOUT));
            return;
        }
        City city = session.city();
        session.apply(
                words.get("edit.value.did", title, ObjectEdits.titleOf(objects, words)),
                changes(city, standing(objects.stream()), attribute, value.get()));
    }

    /** Those that the city still has. */
    private List<String> standing(Stream<CityObject> objects) {
        City city = session.city();
        return objects.map(CityObject::id)
                .filter(id -> city.find(id).isPresent())
                .toList();
    }

    /** What is said of a street is said of its lanes, too. */
    private static List<Edit> changes(City city, List<String> ids, String attribute, AttributeValue value) {
        StreetEdits streets = new StreetEdits(city);
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            if (streets.linksOf(id).isEmpty()) {
                others.add(id);
            } else {
                city.find(id).ifPresent(o -> {
                    ObjectDraft draft = city.draft(o);
                    draft.put(attribute, value);
                    streets.describe(draft);
                });
            }
        }
        List<Edit> edits = new ArrayList<>(streets.edits());
        if (!others.isEmpty()) {
            edits.add(SetAttributes.of(city, others, attribute, value));
        }
        return edits;
    }

    /** Each object's number becomes another by the same rule; those that have none stay without. */
    private void changeEach(List<CityObject> objects, String attribute, String title, TypedChange change) {
        City city = session.city();
        List<SetAttributes.Cell> cells = new ArrayList<>();
        for (CityObject object : objects) {
            AttributeValue before =
                    city.find(object.id()).map(o -> o.attribute(attribute)).orElse(null);
            if (before != null && !Double.isNaN(before.number())) {
                double value = change.to().applyAsDouble(before.number());
                AttributeValue after =
                        switch (before) {
                            case AttributeValue.Whole w -> AttributeValue.of(Math.round(value));
                            case AttributeValue.Measure m -> new AttributeValue.Measure(value, m.unit());
                            default -> new AttributeValue.Real(value);
                        };
                cells.add(new SetAttributes.Cell(object.id(), before, after));
            }
        }
        if (!cells.isEmpty()) {
            session.apply(
                    words.get("edit.value.did", title, ObjectEdits.titleOf(objects, words)),
                    List.of(new SetAttributes(attribute, cells)));
        }
    }

    /** Gives objects an attribute that they do not have yet: a number where it reads as one, else a text. */
    public void add(List<CityObject> objects, String attribute, String typed) {
        String name = attribute.strip();
        if (name.isEmpty() || typed.isBlank()) {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.add.refused")));
            return;
        }
        OptionalDouble number = NumberText.of(typed);
        AttributeValue value = number.isEmpty()
                ? AttributeValue.of(typed.strip())
                : NumberText.whole(typed).isPresent()
                        ? AttributeValue.of((long) number.getAsDouble())
                        : new AttributeValue.Real(number.getAsDouble());
        City city = session.city();
        session.apply(
                words.get("edit.value.did", name, ObjectEdits.titleOf(objects, words)),
                List.of(SetAttributes.of(city, standing(objects.stream()), name, value)));
    }

    private void remove(List<CityObject> objects, String attribute, String title) {
        City city = session.city();
        List<String> ids = standing(objects.stream().filter(o -> o.attribute(attribute) != null));
        session.apply(
                words.get("edit.value.gone", title, ObjectEdits.titleOf(objects, words)),
                List.of(SetAttributes.of(city, ids, attribute, null)));
    }

    /** Makes an object as long and deep as that. */
    public void resize(CityObject object, double longerM, double shorterM) {
        session.apply(
                words.get("edit.stretch.did", title(object)),
                ShapeEdits.resize(session.city(), object.id(), longerM, shorterM));
    }

    /** The sides of an object's plan, the longer first; empty where it has none. */
    public List<Double> sides(CityObject object) {
        return ShapeEdits.sides(session.city(), object.id());
    }

    /** Forms of buildings, by numbers and choices. */
    public FormChanges forms() {
        return forms;
    }

    /** Hands on what a number is to become, or says that it is nothing of the kind. */
    public void change(String typed, String title, Consumer<DoubleUnaryOperator> set) {
        Optional<TypedChange> change = TypedChange.of(typed);
        if (change.isPresent()) {
            set.accept(change.get().to());
        } else {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.value.refused", typed, title)));
        }
    }

    /** Hands on a number that was typed, or says that it is none. */
    public void number(String typed, String title, DoubleConsumer set) {
        OptionalDouble number = NumberText.of(typed);
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
        Bounds b = object.bounds();
        StreetEdits streets = new StreetEdits(city);
        List<String> links = streets.linksOf(object.id());
        links.forEach(id ->
                streets.bend(id, new CentreLine(streets.link(id).xyz()).movedBy(x - b.centreX(), y - b.centreY())));
        session.apply(
                words.get("edit.move.did", title(object)),
                links.isEmpty() ? ShapeEdits.moveTo(city, object.id(), x, y) : streets.edits());
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

    /** Lifts a thing so high over what it stands on. */
    public void liftTo(CityObject thing, double aboveM) {
        session.apply(words.get("edit.lift.did", title(thing)), ShapeEdits.liftTo(session.city(), thing.id(), aboveM));
    }

    /** Lets a thing look that way. */
    public void aimTo(CityObject thing, double azimuthDeg) {
        session.apply(
                words.get("edit.aim.did", title(thing)), ShapeEdits.aimTo(session.city(), thing.id(), azimuthDeg));
    }

    /** How high a thing's foot is over what it stands on. */
    public double aboveM(CityObject thing) {
        return ThingEdits.aboveM(session.city(), thing);
    }

    /** The cells that a site carries. */
    public List<CityObject> cells(CityObject site) {
        return Belongings.of(session.city(), site);
    }

    private String title(CityObject object) {
        return ObjectEdits.titleOf(List.of(object), words);
    }
}

package org.serdica.app.ui.variant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.edit.variant.Conflict;
import org.serdica.model.edit.variant.Difference;
import org.serdica.model.edit.variant.Difference.Kind;

/** What differs between two states of a city, in words. */
final class DifferenceWords {
    private static final int MOST_ATTRIBUTES = 3;

    private final Words words;

    DifferenceWords(Words words) {
        this.words = words;
    }

    /** @param cities where a name may be found, the most likely first */
    String title(Difference difference, List<City> cities) {
        return switch (difference) {
            case Difference.OfObject o ->
                words.get("kind." + o.objectKind().className()) + " · " + name(o.objectId(), cities);
            case Difference.OfStreet s ->
                words.get("kind.Road") + " · " + (s.name().isEmpty() ? s.streetId() : s.name());
            case Difference.OfJunction j -> words.get("difference.junction");
            case Difference.OfTerrain t -> words.get("difference.terrain");
        };
    }

    private static String name(String id, List<City> cities) {
        return cities.stream()
                .map(city -> city.find(id))
                .flatMap(Optional::stream)
                .map(DifferenceWords::name)
                .findFirst()
                .orElse(id);
    }

    private static String name(CityObject object) {
        String name = object.text("name");
        return name.isEmpty() ? object.id() : name;
    }

    /** What became of it, the most telling kind first. */
    static Kind kind(Difference difference) {
        return switch (difference) {
            case Difference.OfObject o -> o.kinds().iterator().next();
            case Difference.OfStreet s -> s.kind();
            case Difference.OfJunction j -> Kind.RESHAPED;
            case Difference.OfTerrain t -> Kind.RESHAPED;
        };
    }

    String kindName(Kind kind) {
        return words.get("difference.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What became of it, with old and new values where attributes changed. */
    String detail(Difference difference) {
        if (!(difference instanceof Difference.OfObject o)) {
            return kindName(kind(difference));
        }
        String kinds = o.kinds().stream()
                .filter(k -> k != Kind.ATTRIBUTES || o.attributes().isEmpty())
                .map(this::kindName)
                .collect(Collectors.joining(", "));
        String values =
                o.attributes().stream().limit(MOST_ATTRIBUTES).map(this::change).collect(Collectors.joining("; "));
        int more = o.attributes().size() - MOST_ATTRIBUTES;
        String rest = more > 0 ? " " + words.get("difference.more", more) : "";
        return kinds.isEmpty() ? values + rest : values.isEmpty() ? kinds : kinds + "; " + values + rest;
    }

    private String change(SetAttribute edit) {
        return AttributeNames.readable(edit.name(), words) + ": " + value(edit.before()) + " → " + value(edit.after());
    }

    private static String value(@Nullable AttributeValue value) {
        return value == null ? "–" : value.text();
    }

    String title(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfObject o -> {
                ObjectDraft any = o.ours() == null ? o.theirs() : o.ours();
                yield any == null
                        ? o.objectId()
                        : words.get("kind." + any.kind().className()) + " · " + o.objectId();
            }
            case Conflict.OfStreet s -> words.get("kind.Road") + " · " + s.streetId();
            case Conflict.OfJunction j -> words.get("difference.junction");
            case Conflict.OfTerrain t -> words.get("difference.terrain");
        };
    }

    /** What both sides made of one attribute, or that both made it another shape. */
    private String clash(Conflict.OfObject conflict, String name) {
        if (name.equals(Conflict.OfObject.SHAPE)) {
            return words.get("conflict.shape");
        }
        return words.get(
                "conflict.values",
                AttributeNames.readable(name, words),
                value(conflict.ours(), name),
                value(conflict.theirs(), name));
    }

    private static String value(@Nullable ObjectDraft draft, String name) {
        return value(draft == null ? null : draft.attributes().get(name));
    }

    /** What both sides did to it. */
    String detail(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfObject o when o.ours() == null -> words.get("conflict.deletedHere");
            case Conflict.OfObject o when o.theirs() == null -> words.get("conflict.deletedThere");
            case Conflict.OfObject o ->
                words.get(
                        "conflict.both",
                        o.clashes().stream().map(c -> clash(o, c)).collect(Collectors.joining("; ")));
            case Conflict.OfStreet s when s.ours() == null -> words.get("conflict.deletedHere");
            case Conflict.OfStreet s when s.theirs() == null -> words.get("conflict.deletedThere");
            case Conflict.OfStreet s -> words.get("conflict.both", words.get("conflict.shape"));
            case Conflict.OfJunction j -> words.get("conflict.both", words.get("difference.junction"));
            case Conflict.OfTerrain t -> words.get("conflict.heights", t.nodes());
        };
    }
}

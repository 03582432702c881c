package org.serdica.importers.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.model.city.AttributeValue;

/**
 * What may differ between a city and what was read back: exactly what the writer's report lists, and nothing of a kind
 * that it does not name.
 */
final class Excuses {
    private static final Pattern PLACE = Pattern.compile("the place of (\\w+) in .*");
    private static final Pattern MEANING = Pattern.compile("the meaning of surfaces: (.*)");
    private static final Pattern TWIN = Pattern.compile("geometry of LoD (\\d)\\.?(\\d?) beside .*");
    private static final Pattern LEVEL = Pattern.compile("geometry of (\\w+) at LoD (\\d).*");
    private static final Pattern CHANGED = Pattern.compile("the level of geometry of (\\w+) at LoD (\\d)\\.?(\\d?)");
    private static final Pattern WRITTEN = Pattern.compile(".*written as LoD (\\d)");
    private static final Pattern OUTLINE = Pattern.compile("outlines of (\\w+) without a meaning");

    private Excuses() {}

    static CityText of(WriteReport report) {
        CityText text = new CityText();
        boolean emptyTexts = false;
        boolean truths = false;
        boolean lists = false;
        for (Shortfall s : report.shortfalls()) {
            Matcher place = PLACE.matcher(s.what());
            Matcher meaning = MEANING.matcher(s.what());
            Matcher twin = TWIN.matcher(s.what());
            Matcher changed = CHANGED.matcher(s.what());
            Matcher written = WRITTEN.matcher(s.why());
            Matcher outline = OUTLINE.matcher(s.what());
            Matcher level = LEVEL.matcher(s.what());
            if (place.matches()) {
                text.withoutParents(place.group(1));
            } else if (meaning.matches()) {
                text.withoutMeaning(meaning.group(1));
            } else if (twin.matches()) {
                int lod = Integer.parseInt(twin.group(1)) * 10
                        + (twin.group(2).isEmpty() ? 0 : Integer.parseInt(twin.group(2)));
                text.levels((kind, own) -> own != lod);
            } else if (level.matches()) {
                int lod = Integer.parseInt(level.group(2)) * 10;
                text.levels((kind, own) -> !kind.className().equals(level.group(1)) || own != lod);
            } else if (changed.matches() && written.matches()) {
                int from = Integer.parseInt(changed.group(2)) * 10
                        + (changed.group(3).isEmpty() ? 0 : Integer.parseInt(changed.group(3)));
                text.relevel(changed.group(1), from, Integer.parseInt(written.group(1)) * 10);
            } else if (outline.matches()) {
                text.withoutMeaning("GroundSurface of " + outline.group(1) + " at LoD 0");
            } else {
                switch (s.what()) {
                    case "whether several surfaces are one" -> text.withoutComposites();
                    case "points beside the first of an object" -> text.withoutFurtherPoints();
                    case "whether several solids are one" -> text.withoutOneBodies();
                    case "thematic surfaces without an id" -> text.withoutMadeUpIds();
                    case "heights that do not say what they are measured between" ->
                        text.withoutAttributes("height.highReference", "height.lowReference", "height.status");
                    case "relief that does not say its level of detail" -> text.withoutAttributes("lod");
                    default -> {}
                }
            }
            emptyTexts |= s.what().equals("empty texts");
            truths |= s.what().equals("the type of true and false");
            lists |= s.what().startsWith("lists of");
        }
        boolean noEmpty = emptyTexts;
        boolean words = truths;
        boolean noLists = lists;
        text.attributes(all -> changed(all, noEmpty, words, noLists));
        text.meaningAttributes(all -> changed(all, noEmpty, words, noLists));
        return text;
    }

    private static Map<String, AttributeValue> changed(
            Map<String, AttributeValue> all, boolean noEmpty, boolean words, boolean noLists) {
        Map<String, AttributeValue> changed = new TreeMap<>(all);
        if (noEmpty) {
            changed.values().removeIf(v -> v.text().isEmpty());
        }
        changed.replaceAll((name, v) -> value(v, words, noLists));
        return changed;
    }

    private static AttributeValue value(AttributeValue v, boolean words, boolean noLists) {
        return switch (v) {
            case AttributeValue.Truth t when words -> AttributeValue.of(t.text());
            case AttributeValue.Listing l
            when noLists -> {
                AttributeValue first = l.values().isEmpty()
                        ? AttributeValue.of("")
                        : l.values().getFirst();
                yield l.values().stream().distinct().count() < 2
                        ? first
                        : new AttributeValue.Listing(
                                l.values().stream().distinct().toList());
            }
            case AttributeValue.Text t -> day(t);
            default -> v;
        };
    }

    /** A text that is a day may come back as one. */
    private static AttributeValue day(AttributeValue.Text t) {
        try {
            return t.value().length() == 10 ? new AttributeValue.Day(LocalDate.parse(t.value())) : t;
        } catch (DateTimeParseException e) {
            return t;
        }
    }
}

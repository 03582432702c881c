package org.serdica.importers.project.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Column;
import org.serdica.model.city.MixedColumn;
import org.serdica.model.city.RealColumn;
import org.serdica.model.city.TextColumn;
import org.serdica.model.city.WholeColumn;

/** Attributes: columns of a tile, and single values where all sorts stand together. */
final class AttributeCodec {
    private static final int DEEPEST_LISTING = 16;

    private static final int REALS = 0;
    private static final int NARROW = 1;
    private static final int WIDE = 2;
    private static final int TEXTS = 3;
    private static final int MIXED = 4;

    private AttributeCodec() {}

    static void write(AttributeTable table, ArrayWriter out) {
        out.texts(table.names().toArray(String[]::new));
        table.columns().forEach(column -> write(column, out));
    }

    static AttributeTable readTable(ArrayReader in) throws BrokenContent {
        List<String> names = List.of(in.texts());
        List<Column> columns = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            columns.add(readColumn(in));
        }
        try {
            return AttributeTable.of(names, columns);
        } catch (IllegalArgumentException e) {
            throw new BrokenContent(String.valueOf(e.getMessage()), e);
        }
    }

    private static void write(Column column, ArrayWriter out) {
        switch (column) {
            case RealColumn reals -> {
                out.count(REALS);
                out.textOrNone(reals.unit());
                out.reals(reals.values());
            }
            case WholeColumn wholes -> {
                int[] narrow = wholes.narrow();
                long[] wide = wholes.wide();
                out.count(narrow == null ? WIDE : NARROW);
                if (narrow != null) {
                    out.numbers(narrow);
                } else if (wide != null) {
                    out.longs(wide);
                }
                out.longs(wholes.present());
            }
            case TextColumn texts -> {
                out.count(TEXTS);
                out.count(texts.words().length);
                for (AttributeValue.Text word : texts.words()) {
                    out.text(word.value());
                }
                out.numbers(texts.index());
            }
            case MixedColumn mixed -> {
                out.count(MIXED);
                out.count(mixed.cells().length);
                for (AttributeValue cell : mixed.cells()) {
                    write(cell, out);
                }
            }
        }
    }

    private static Column readColumn(ArrayReader in) throws BrokenContent {
        int sort = in.count();
        return switch (sort) {
            case REALS -> {
                String unit = in.textOrNone();
                yield new RealColumn(in.reals(), unit);
            }
            case NARROW -> {
                int[] values = in.numbers();
                yield new WholeColumn(values, null, in.longs(), values.length);
            }
            case WIDE -> {
                long[] values = in.longs();
                yield new WholeColumn(null, values, in.longs(), values.length);
            }
            case TEXTS -> {
                AttributeValue.Text[] words = new AttributeValue.Text[in.count(1)];
                for (int i = 0; i < words.length; i++) {
                    words[i] = new AttributeValue.Text(in.text());
                }
                yield new TextColumn(in.numbers(), words);
            }
            case MIXED -> {
                @Nullable AttributeValue[] cells = new AttributeValue[in.count(1)];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = readValue(in, 0);
                }
                yield new MixedColumn(cells);
            }
            default -> throw new BrokenContent("there is no column of sort " + sort);
        };
    }

    static void write(Map<String, AttributeValue> attributes, ArrayWriter out) {
        out.count(attributes.size());
        // Sorted, so that the same attributes are the same bytes.
        new TreeMap<>(attributes).forEach((name, value) -> {
            out.text(name);
            write(value, out);
        });
    }

    static Map<String, AttributeValue> readMap(ArrayReader in) throws BrokenContent {
        int count = in.count(2);
        Map<String, AttributeValue> attributes = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            String name = in.text();
            AttributeValue value = readValue(in, 0);
            if (value == null) {
                throw new BrokenContent("the attribute " + name + " has no value");
            }
            attributes.put(name, value);
        }
        return attributes;
    }

    private static void write(@Nullable AttributeValue value, ArrayWriter out) {
        switch (value) {
            case null -> out.count(0);
            case AttributeValue.Text text -> {
                out.count(1);
                out.text(text.value());
            }
            case AttributeValue.Whole whole -> {
                out.count(2);
                out.number(whole.value());
            }
            case AttributeValue.Real real -> {
                out.count(3);
                out.real(real.value());
            }
            case AttributeValue.Truth truth -> {
                out.count(4);
                out.flag(truth.value());
            }
            case AttributeValue.Day day -> {
                out.count(5);
                out.number(day.value().toEpochDay());
            }
            case AttributeValue.Measure measure -> {
                out.count(6);
                out.real(measure.value());
                out.text(measure.unit());
            }
            case AttributeValue.Listing listing -> {
                out.count(7);
                out.count(listing.values().size());
                listing.values().forEach(v -> write(v, out));
            }
        }
    }

    private static @Nullable AttributeValue readValue(ArrayReader in, int depth) throws BrokenContent {
        int sort = in.count();
        return switch (sort) {
            case 0 -> null;
            case 1 -> AttributeValue.of(in.text());
            case 2 -> AttributeValue.of(in.number());
            case 3 -> AttributeValue.of(in.real());
            case 4 -> AttributeValue.of(in.flag());
            case 5 -> new AttributeValue.Day(day(in.number()));
            case 6 -> new AttributeValue.Measure(in.real(), in.text());
            case 7 -> listing(in, depth + 1);
            default -> throw new BrokenContent("there is no value of sort " + sort);
        };
    }

    private static LocalDate day(long epochDay) throws BrokenContent {
        try {
            return LocalDate.ofEpochDay(epochDay);
        } catch (DateTimeException e) {
            throw new BrokenContent("a day is none", e);
        }
    }

    private static AttributeValue listing(ArrayReader in, int depth) throws BrokenContent {
        ArrayReader.require(depth <= DEEPEST_LISTING, "lists are nested too deep");
        int count = in.count(1);
        List<AttributeValue> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            AttributeValue value = readValue(in, depth);
            ArrayReader.require(value != null, "a list has a hole");
            if (value != null) {
                values.add(value);
            }
        }
        return new AttributeValue.Listing(values);
    }
}

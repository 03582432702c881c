package org.serdica.importers.api;

import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Tile;

/** One side of a comparison in a filter, read straight from a tile's columns. */
sealed interface Operand {
    /** As a number, NaN where there is none. */
    double number(Tile tile, int object);

    /** As text, null where there is no value. */
    @Nullable
    String text(Tile tile, int object);

    static Operand of(String name) {
        return switch (name) {
            case "id", "class", "layer", "minHeight", "maxHeight" -> new Fixed(name);
            default -> new Attribute(name);
        };
    }

    /** What every object has without its attributes. */
    record Fixed(String name) implements Operand {
        @Override
        public double number(Tile tile, int object) {
            return switch (name) {
                case "minHeight" -> tile.bounds(object).minZ();
                case "maxHeight" -> tile.bounds(object).maxZ();
                default -> Double.NaN;
            };
        }

        @Override
        public String text(Tile tile, int object) {
            return switch (name) {
                case "id" -> tile.id(object);
                case "class" -> tile.kind(object).className();
                case "layer" -> tile.layer().name();
                default -> Double.toString(number(tile, object));
            };
        }
    }

    /** An attribute; the column is looked up once a tile, since filters go tile by tile. */
    final class Attribute implements Operand {
        private final String name;
        private @Nullable Bound last;

        private record Bound(Tile tile, int column) {}

        Attribute(String name) {
            this.name = name;
        }

        private int column(Tile tile) {
            Bound bound = last;
            if (bound == null || bound.tile() != tile) {
                bound = new Bound(tile, tile.attributes().column(name));
                last = bound;
            }
            return bound.column();
        }

        @Override
        public double number(Tile tile, int object) {
            return tile.attributes().number(object, column(tile));
        }

        @Override
        public @Nullable String text(Tile tile, int object) {
            int column = column(tile);
            AttributeValue value = column < 0 ? null : tile.attributes().get(object, column);
            return value == null ? null : value.text();
        }
    }

    /** A value written in the filter. */
    record Literal(double number, String text, boolean isNumber) implements Operand {
        @Override
        public double number(Tile tile, int object) {
            return number;
        }

        @Override
        public String text(Tile tile, int object) {
            return text;
        }
    }

    /** Arithmetic on two operands. */
    record Sum(char sign, Operand a, Operand b) implements Operand {
        @Override
        public double number(Tile tile, int object) {
            double x = a.number(tile, object);
            double y = b.number(tile, object);
            return switch (sign) {
                case '+' -> x + y;
                case '-' -> x - y;
                case '*' -> x * y;
                default -> x / y;
            };
        }

        @Override
        public @Nullable String text(Tile tile, int object) {
            double n = number(tile, object);
            return Double.isNaN(n) ? null : AttributeValue.of(n).text();
        }
    }
}

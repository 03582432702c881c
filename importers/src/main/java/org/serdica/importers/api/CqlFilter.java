package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.geometry.BoundingBox;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/**
 * Filters in (E)CQL, parsed by GeoTools and then turned into direct readings of a tile's columns, so that all
 * objects of a large city are judged in a few milliseconds. Names: any attribute, and {@code id}, {@code class},
 * {@code layer}, {@code minHeight}, {@code maxHeight}.
 */
public final class CqlFilter {
    /**
     * GeoTools brings two functions on JSON that need a library this program has no other use for, and says so with a
     * page of stack trace whenever a filter names a function. Kept in a field, since loggers are held weakly.
     */
    private static final Logger FUNCTION_REGISTRY = Logger.getLogger("org.geotools.util.factory");

    static {
        FUNCTION_REGISTRY.setLevel(Level.SEVERE);
    }

    private CqlFilter() {}

    /** The filter that the text means. An empty text means everything. */
    public static ObjectFilter compile(String cql) throws InputRefused {
        if (cql.isBlank()) {
            return ObjectFilter.ALL;
        }
        try {
            return filter(ECQL.toFilter(quoted(cql)));
        } catch (CQLException e) {
            throw new InputRefused("FILTER_BAD", "The filter \"" + cql + "\" cannot be understood: " + sentence(e), e);
        }
    }

    /** ECQL keeps the word {@code id} to itself unless it stands in double quotes. */
    private static String quoted(String cql) {
        StringBuilder out = new StringBuilder(cql);
        char quote = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (isWordAt(out, i, "id")) {
                out.insert(i + 2, '"').insert(i, '"');
                i += 3;
            }
        }
        return out.toString();
    }

    private static boolean isWordAt(StringBuilder text, int i, String word) {
        int end = i + word.length();
        return end <= text.length()
                && text.substring(i, end).equals(word)
                && (i == 0 || !isNamePart(text.charAt(i - 1)))
                && (end == text.length() || !isNamePart(text.charAt(end)));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '.';
    }

    private static String sentence(CQLException e) {
        String first = e.getMessage() == null
                ? ""
                : e.getMessage().lines().findFirst().orElse("").strip();
        if (first.contains("<EOF>")) {
            return "something is missing at its end.";
        }
        return first.isEmpty() ? "check names, quotes and brackets, as in height > 20 AND class = 'Building'." : first;
    }

    private static ObjectFilter filter(Filter filter) throws InputRefused {
        return switch (filter) {
            case IncludeFilter all -> ObjectFilter.ALL;
            case ExcludeFilter none -> (tile, object) -> false;
            case And and -> all(and.getChildren());
            case Or or -> any(or.getChildren());
            case Not not -> {
                ObjectFilter inner = filter(not.getFilter());
                yield (tile, object) -> !inner.test(tile, object);
            }
            case PropertyIsBetween between -> between(between);
            case PropertyIsLike like -> like(like);
            case PropertyIsNull isNull -> {
                Operand operand = operand(isNull.getExpression());
                yield (tile, object) -> operand.text(tile, object) == null;
            }
            case BinaryComparisonOperator comparison -> comparison(comparison);
            case BBOX box -> box(box.getBounds());
            case Id id -> {
                Set<String> ids = id.getIDs().stream().map(Object::toString).collect(Collectors.toSet());
                yield (tile, object) -> ids.contains(tile.id(object));
            }
            default -> throw unsupported(filter);
        };
    }

    private static InputRefused unsupported(Object part) {
        return new InputRefused(
                "FILTER_UNSUPPORTED", "This part of the filter works on files but not on a loaded city: " + part + ".");
    }

    private static ObjectFilter all(List<Filter> parts) throws InputRefused {
        ObjectFilter[] each = each(parts);
        return (tile, object) -> {
            for (ObjectFilter f : each) {
                if (!f.test(tile, object)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static ObjectFilter any(List<Filter> parts) throws InputRefused {
        ObjectFilter[] each = each(parts);
        return (tile, object) -> {
            for (ObjectFilter f : each) {
                if (f.test(tile, object)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static ObjectFilter[] each(List<Filter> parts) throws InputRefused {
        List<ObjectFilter> compiled = new ArrayList<>(parts.size());
        for (Filter part : parts) {
            compiled.add(filter(part));
        }
        return compiled.toArray(ObjectFilter[]::new);
    }

    private static ObjectFilter between(PropertyIsBetween between) throws InputRefused {
        Operand value = operand(between.getExpression());
        Operand low = operand(between.getLowerBoundary());
        Operand high = operand(between.getUpperBoundary());
        return (tile, object) -> {
            double v = value.number(tile, object);
            return v >= low.number(tile, object) && v <= high.number(tile, object);
        };
    }

    private static ObjectFilter like(PropertyIsLike like) throws InputRefused {
        Operand value = operand(like.getExpression());
        Pattern pattern = LikePattern.of(like);
        return (tile, object) -> {
            String text = value.text(tile, object);
            return text != null && pattern.matcher(text).matches();
        };
    }

    private static ObjectFilter comparison(BinaryComparisonOperator comparison) throws InputRefused {
        Operand a = operand(comparison.getExpression1());
        Operand b = operand(comparison.getExpression2());
        boolean asText = isWord(a) || isWord(b);
        boolean exact = comparison.isMatchingCase();
        return switch (comparison) {
            case PropertyIsEqualTo e
            when asText -> (tile, object) -> same(a.text(tile, object), b.text(tile, object), exact);
            case PropertyIsNotEqualTo e
            when asText ->
                (tile, object) -> {
                    String x = a.text(tile, object);
                    String y = b.text(tile, object);
                    return x != null && y != null && !same(x, y, exact);
                };
            case PropertyIsEqualTo e -> (tile, object) -> a.number(tile, object) == b.number(tile, object);
            case PropertyIsNotEqualTo e ->
                (tile, object) -> {
                    double x = a.number(tile, object);
                    double y = b.number(tile, object);
                    return x < y || x > y;
                };
            case PropertyIsLessThan e -> (tile, object) -> order(a, b, tile, object, asText) < 0;
            case PropertyIsLessThanOrEqualTo e -> (tile, object) -> order(a, b, tile, object, asText) <= 0;
            case PropertyIsGreaterThan e -> (tile, object) -> order(b, a, tile, object, asText) < 0;
            case PropertyIsGreaterThanOrEqualTo e -> (tile, object) -> order(b, a, tile, object, asText) <= 0;
            default -> throw unsupported(comparison);
        };
    }

    /** Positive also where there is nothing to compare. */
    private static int order(Operand a, Operand b, Tile tile, int object, boolean asText) {
        if (!asText) {
            double x = a.number(tile, object);
            double y = b.number(tile, object);
            return x < y ? -1 : x == y ? 0 : 1;
        }
        String x = a.text(tile, object);
        String y = b.text(tile, object);
        return x == null || y == null ? 1 : Integer.signum(x.compareTo(y));
    }

    private static boolean same(@Nullable String a, @Nullable String b, boolean exact) {
        return a != null && b != null && (exact ? a.equals(b) : a.equalsIgnoreCase(b));
    }

    private static boolean isWord(Operand operand) {
        return operand instanceof Operand.Literal literal && !literal.isNumber();
    }

    private static ObjectFilter box(BoundingBox box) {
        Bounds plan = Bounds.ofPlan(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        return (tile, object) ->
                tile.bounds().intersectsPlan(plan) && tile.bounds(object).intersectsPlan(plan);
    }

    private static Operand operand(Expression expression) throws InputRefused {
        return switch (expression) {
            case PropertyName name -> Operand.of(name.getPropertyName());
            case Literal literal -> literal(literal.getValue());
            case Add add -> new Operand.Sum('+', operand(add.getExpression1()), operand(add.getExpression2()));
            case Subtract s -> new Operand.Sum('-', operand(s.getExpression1()), operand(s.getExpression2()));
            case Multiply m -> new Operand.Sum('*', operand(m.getExpression1()), operand(m.getExpression2()));
            case Divide d -> new Operand.Sum('/', operand(d.getExpression1()), operand(d.getExpression2()));
            default -> throw unsupported(expression);
        };
    }

    private static Operand literal(Object value) {
        if (value instanceof Number number) {
            return new Operand.Literal(number.doubleValue(), value.toString(), true);
        }
        return new Operand.Literal(Double.NaN, String.valueOf(value), false);
    }
}

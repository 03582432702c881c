package org.serdica.app.cli.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A measured number and what it should be.
 *
 * @param target the bound that holds; NaN for a figure that is only told
 * @param lowerIsBetter whether the target is an upper bound
 */
public record Figure(String name, double value, String unit, double target, boolean lowerIsBetter) {
    public static Figure atMost(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, target, true);
    }

    public static Figure atLeast(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, target, false);
    }

    public static Figure told(String name, double value, String unit) {
        return new Figure(name, value, unit, Double.NaN, true);
    }

    public boolean met() {
        return Double.isNaN(target) || (lowerIsBetter ? value <= target : value >= target);
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("value", rounded(value));
        map.put("unit", unit);
        if (!Double.isNaN(target)) {
            map.put("target", (lowerIsBetter ? "<= " : ">= ") + text(target));
        }
        map.put("met", met());
        return map;
    }

    String line() {
        String bound = Double.isNaN(target)
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  target %s %s  %s",
                        lowerIsBetter ? "<=" : ">=",
                        text(target),
                        met() ? "met" : "MISSED");
        return String.format(Locale.ROOT, "%-52s %12s %-12s%s", name, text(value), unit, bound);
    }

    private static double rounded(double v) {
        return Double.parseDouble(text(v));
    }

    private static String text(double v) {
        double a = Math.abs(v);
        String format = a >= 100 || v == Math.rint(v) ? "%.0f" : a >= 1 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, v);
    }
}

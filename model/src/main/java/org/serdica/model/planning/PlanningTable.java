package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serdica.model.network.RoadClass;

/**
 * Figures of a city by zone, the total last.
 *
 * @param rows zones by id, then the total
 */
public record PlanningTable(List<FigureRow> rows) {
    public PlanningTable {
        rows = List.copyOf(rows);
    }

    public FigureRow total() {
        return rows.getLast();
    }

    public Optional<FigureRow> zone(String id) {
        return rows.stream().filter(r -> !r.isTotal() && r.zoneId().equals(id)).findFirst();
    }

    /** What is more here than there, zone by zone; a zone that only one has counts as nothing in the other. */
    public PlanningTable minus(PlanningTable other) {
        List<FigureRow> differences = new ArrayList<>();
        for (FigureRow row : rows) {
            if (!row.isTotal()) {
                FigureRow there = other.zone(row.zoneId()).orElseGet(row::cleared);
                differences.add(row.minus(there));
            }
        }
        for (FigureRow row : other.rows) {
            if (!row.isTotal() && zone(row.zoneId()).isEmpty()) {
                differences.add(row.cleared().minus(row));
            }
        }
        differences.sort((a, b) -> a.zoneId().compareTo(b.zoneId()));
        differences.add(total().minus(other.total()));
        return new PlanningTable(differences);
    }

    /** As comma-separated values (RFC 4180) with units in the heads, a row a zone. */
    public String csv() {
        StringBuilder out = new StringBuilder("zone,name");
        for (Figure f : Figure.values()) {
            out.append(',').append(f.key());
            if (!f.unit().isEmpty()) {
                out.append('_').append(f.unit());
            }
        }
        for (RoadClass c : RoadClass.values()) {
            out.append(",roadLength_").append(c.name().toLowerCase(Locale.ROOT)).append("_m");
        }
        out.append("\r\n");
        for (FigureRow row : rows) {
            out.append(quoted(row.isTotal() ? FigureRow.TOTAL : row.zoneId()))
                    .append(',')
                    .append(quoted(row.name()));
            for (Figure f : Figure.values()) {
                out.append(',').append(number(f, row.get(f)));
            }
            for (RoadClass c : RoadClass.values()) {
                out.append(',').append(number(Figure.ROAD_LENGTH, row.roadLengthM(c)));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static String number(Figure figure, double value) {
        String pattern =
                switch (figure) {
                    case FLOOR_AREA_RATIO, COVERAGE -> "%.3f";
                    case BUILDINGS, DWELLINGS, RESIDENTS, PARKING_SPACES -> "%.0f";
                    default -> "%.1f";
                };
        return String.format(Locale.ROOT, pattern, value + 0.0);
    }

    /** Quoted where it must be, and where a spreadsheet would take it for a formula. */
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
        String plain = formula ? "'" + text : text;
        return plain.matches("[^\",\r\n]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}

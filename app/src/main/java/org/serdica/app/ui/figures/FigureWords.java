package org.serdica.app.ui.figures;

import org.serdica.app.ui.words.Words;
import org.serdica.model.planning.Figure;
import org.serdica.model.planning.FigureRow;

/** Figures as a person reads them. */
final class FigureWords {
    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    String name(Figure figure) {
        return words.get("figures." + figure.key());
    }

    String zone(FigureRow row) {
        return row.isTotal() ? words.get("figures.total") : row.name().isEmpty() ? row.zoneId() : row.name();
    }

    /** Large areas in hectares and long ways in kilometres, so that they stay short. */
    String value(Figure figure, double value) {
        return switch (figure.unit()) {
            case "m2" -> Math.abs(value) >= 100_000 ? words.number(value / 1e4, 1, "ha") : words.number(value, 0, "m²");
            case "m" -> Math.abs(value) >= 10_000 ? words.number(value / 1e3, 1, "km") : words.number(value, 0, "m");
            default -> words.number(value, figure == Figure.FLOOR_AREA_RATIO || figure == Figure.COVERAGE ? 3 : 0);
        };
    }

    /** With its sign; a dash where there is none. */
    String difference(Figure figure, double value) {
        String text = value(figure, value);
        return text.equals(value(figure, 0)) || text.equals(value(figure, -0.0)) ? "–" : value > 0 ? "+" + text : text;
    }
}

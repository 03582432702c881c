package org.serdica.app.ui.tool.measure;

import org.serdica.app.ui.words.Words;

/** What a number of a measurement is, and how a person reads it. */
public enum Quantity {
    /** In metres. */
    LENGTH {
        @Override
        public String text(double metres, Words words) {
            double size = Math.abs(metres);
            return size >= 10_000
                    ? words.number(metres / 1000, 2, "km")
                    : words.number(metres, size >= 1000 ? 0 : size >= 100 ? 1 : 2, "m");
        }
    },
    /** In square metres. */
    AREA {
        @Override
        public String text(double squareMetres, Words words) {
            if (squareMetres >= 1e6) {
                return words.number(squareMetres / 1e6, 3, "km²");
            }
            if (squareMetres >= 1e4) {
                return words.number(squareMetres / 1e4, 3, "ha");
            }
            return words.number(squareMetres, squareMetres >= 1000 ? 0 : 1, "m²");
        }
    },
    /** In degrees. */
    ANGLE {
        @Override
        public String text(double degrees, Words words) {
            return words.number(degrees, 1) + "°";
        }
    },
    /** Rise over run; 0.1 is ten per cent. */
    SLOPE {
        @Override
        public String text(double slope, Words words) {
            return words.number(slope * 100, 1, "%");
        }
    };

    public abstract String text(double value, Words words);
}

package org.serdica.app.ui.edit.model;

/** What a unit of a model may have been meant as; its own readers make metres of what a file says. */
enum ModelUnit {
    METRE("m", 1),
    CENTIMETRE("cm", 0.01),
    MILLIMETRE("mm", 0.001),
    FOOT("ft", 0.3048),
    INCH("in", 0.0254);

    private final String symbol;
    private final double metres;

    ModelUnit(String symbol, double metres) {
        this.symbol = symbol;
        this.metres = metres;
    }

    double metres() {
        return metres;
    }

    @Override
    public String toString() {
        return symbol;
    }
}

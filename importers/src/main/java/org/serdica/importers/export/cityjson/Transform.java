package org.serdica.importers.export.cityjson;

import org.serdica.importers.export.Decimal;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;
import tools.jackson.core.JsonGenerator;

/**
 * Coordinates as whole numbers.
 *
 * @param perMetre 1000 for millimetres, 10000 for tenths of them
 */
record Transform(int perMetre, double x, double y, double z) {
    private static final int MILLIMETRES = 1000;
    private static final int TENTHS = 10_000;

    static Transform of(City city) {
        int perMetre = MILLIMETRES;
        for (Tile tile : city.tiles()) {
            for (int v = 0; v < tile.vertexCount() && perMetre == MILLIMETRES; v++) {
                boolean whole = isWhole(tile.x(v)) && isWhole(tile.y(v)) && isWhole(tile.z(v));
                perMetre = whole ? MILLIMETRES : TENTHS;
            }
        }
        return new Transform(
                perMetre,
                Math.rint(city.frame().originX()),
                Math.rint(city.frame().originY()),
                Math.rint(city.frame().originZ()));
    }

    private static boolean isWhole(double metres) {
        return Math.round(metres * TENTHS) % 10 == 0;
    }

    int east(double metres) {
        return Math.toIntExact(Math.round((metres - x) * perMetre));
    }

    int north(double metres) {
        return Math.toIntExact(Math.round((metres - y) * perMetre));
    }

    int up(double metres) {
        return Math.toIntExact(Math.round((metres - z) * perMetre));
    }

    void write(JsonGenerator json) {
        String scale = Decimal.text(1.0 / perMetre, Decimal.EXACT_M);
        json.writeObjectPropertyStart("transform");
        json.writeArrayPropertyStart("scale");
        for (int i = 0; i < 3; i++) {
            json.writeNumber(scale);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("translate");
        json.writeNumber(Decimal.text(x, Decimal.EXACT_M));
        json.writeNumber(Decimal.text(y, Decimal.EXACT_M));
        json.writeNumber(Decimal.text(z, Decimal.EXACT_M));
        json.writeEndArray();
        json.writeEndObject();
    }
}

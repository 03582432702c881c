package org.serdica.app.cli.bench;

import java.util.DoubleSummaryStatistics;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.colour.NumberColouring;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;

/** What benchmarks colour by. */
final class Samples {
    private Samples() {}

    /** Every building by its measured height, over the whole range. */
    static Colouring byHeight(City city) {
        String attribute = "measuredHeight";
        DoubleSummaryStatistics range = new DoubleSummaryStatistics();
        for (Tile tile : city.tiles()) {
            int column = tile.attributes().column(attribute);
            for (int o = 0; column >= 0 && o < tile.objectCount(); o++) {
                double h = tile.attributes().number(o, column);
                if (!Double.isNaN(h)) {
                    range.accept(h);
                }
            }
        }
        if (range.getCount() == 0) {
            throw new IllegalStateException("no object has a " + attribute);
        }
        return new NumberColouring(
                Layer.BUILDINGS,
                attribute,
                Palettes.SHIPPED.levels().getFirst(),
                range.getMin(),
                range.getMax(),
                new double[0],
                0xCCCCCC,
                Legend.NONE);
    }
}

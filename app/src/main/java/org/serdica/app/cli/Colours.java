package org.serdica.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.colour.CategoryColouring;
import org.serdica.app.scene.colour.NumberColouring;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.app.ui.facts.Attribute;
import org.serdica.app.ui.facts.AttributeCatalogue;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;

/** Colours by an attribute, as the window does at first: the whole range, or the commonest values. */
final class Colours {
    private Colours() {}

    static Colouring by(City city, String name) throws InputRefused {
        AttributeCatalogue catalogue = AttributeCatalogue.of(city, CancelToken.never());
        Attribute attribute = catalogue
                .find(name)
                .orElseThrow(() ->
                        new InputRefused("ATTRIBUTE_UNKNOWN", "No object of this city has an attribute " + name + "."));
        Palettes palettes = Palettes.SHIPPED;
        if (attribute.isNumber()) {
            return new NumberColouring(
                    attribute.layer(),
                    name,
                    palettes.levels().getFirst(),
                    attribute.quantile(0.02),
                    attribute.quantile(0.98),
                    new double[0],
                    palettes.absent(),
                    Legend.NONE);
        }
        Map<String, Integer> colourOf = new LinkedHashMap<>();
        for (Attribute.Value value : attribute.frequent()) {
            if (colourOf.size() < palettes.classes().size()) {
                colourOf.put(value.text(), palettes.ofClass(colourOf.size()));
            }
        }
        return new CategoryColouring(
                attribute.layer(), name, colourOf, palettes.other(), palettes.absent(), Legend.NONE);
    }
}

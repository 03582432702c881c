package org.serdica.app.cli;

import org.serdica.app.scene.Colouring;
import org.serdica.app.ui.colour.Colourings;
import org.serdica.app.ui.facts.AttributeCatalogue;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;

/** Colours by an attribute, as the window does at first. */
final class Colours {
    private Colours() {}

    static Colouring by(City city, String name) throws InputRefused {
        return AttributeCatalogue.of(city, CancelToken.never())
                .find(name)
                .map(new Colourings(new Words(Language.EN))::atFirst)
                .orElseThrow(() ->
                        new InputRefused("ATTRIBUTE_UNKNOWN", "No object of this city has an attribute " + name + "."));
    }
}

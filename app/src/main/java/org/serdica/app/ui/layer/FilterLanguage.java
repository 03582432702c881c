package org.serdica.app.ui.layer;

import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.ObjectFilter;

/** Understands conditions that a person types. */
@FunctionalInterface
public interface FilterLanguage {
    /**
     * @param condition such as {@code yearOfConstruction < 1960}; never blank
     * @throws InputRefused saying what is wrong with it
     */
    ObjectFilter parse(String condition) throws InputRefused;
}

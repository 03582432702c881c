package org.serdica.app.ui.open;

import java.nio.file.Path;
import java.util.List;

/** Who asks a person where a file lies that does not say it, or that came to lie far off. */
@FunctionalInterface
public interface PlaceAsker {
    /**
     * @param files all that were read together
     * @param about the one that is asked about
     * @param intoOpen whether they belong to the open city and are not in it; else they are opened anew
     */
    void ask(List<Path> files, Path about, boolean intoOpen);
}

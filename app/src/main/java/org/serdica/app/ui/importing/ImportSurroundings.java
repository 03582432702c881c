package org.serdica.app.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.importers.api.LoadRequest;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** What the page of an import asks of the window around it. */
interface ImportSurroundings {
    JobRunner jobs();

    FilterLanguage filters();

    /** The city that is open, empty where there is none to add to. */
    Optional<City> city();

    String cityName();

    /** What of the city the view shows. */
    Optional<Bounds> shown();

    BooleanSupplier isDark();

    /** Files that a person picks; none if they think better of it. */
    List<Path> askForFiles();

    List<Path> askForFolder();

    /** It is decided. */
    void run(LoadRequest request, boolean intoOpen);

    /** Nothing is imported. */
    void close();
}

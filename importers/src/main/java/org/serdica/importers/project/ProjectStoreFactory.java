package org.serdica.importers.project;

import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;

/** The GeoTools plug-in for project files, known by the application id in SQLite's header. */
public final class ProjectStoreFactory extends CityStoreFactory {
    private static final int APPLICATION_ID_AT = 68;

    public ProjectStoreFactory() {
        super("Serdica project", "A city with its variants, as Serdica keeps it");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return head.startsWith("SQLite format 3\0")
                && (head.startsWith("SRDC", APPLICATION_ID_AT) || name.endsWith(ProjectFile.ENDING));
    }

    @Override
    protected CityStore open(InputFile input) {
        return new ProjectStore(input);
    }
}

package org.serdica.app.ui.project;

import java.util.List;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.importers.api.Finding;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.PresentCity;
import org.serdica.importers.project.SavedGroup;
import org.serdica.importers.project.SavedVariant;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.EditRefused;

/**
 * A variant that is ready to be worked on.
 *
 * @param beginning the city before the variant's own edits
 * @param log the variant's own edits, those that can be redone included
 * @param refused edits that do not fit any more, as in a damaged file; then the log begins anew behind the others
 */
public record OpenWork(long variant, City beginning, EditLog log, List<Finding> refused) {
    /** Makes a variant's city; takes its time for a long list of edits. */
    public static OpenWork of(OpenProject project, SavedVariant variant) {
        try {
            City beginning = Change.of(
                            project.city(),
                            variant.inherited().stream()
                                    .flatMap(group -> group.edits().stream())
                                    .toList())
                    .city();
            EditLog log = EditSession.logOf(beginning, groups(variant), variant.done());
            return new OpenWork(variant.id(), beginning, log, List.of());
        } catch (EditRefused | IllegalArgumentException e) {
            PresentCity rest = project.present(variant);
            EditLog log = EditSession.logOf(rest.city(), List.of(), 0);
            return new OpenWork(variant.id(), rest.city(), log, rest.refused());
        }
    }

    private static List<EditGroup> groups(SavedVariant variant) {
        return variant.own().stream().map(SavedGroup::group).toList();
    }
}

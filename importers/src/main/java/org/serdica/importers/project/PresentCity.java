package org.serdica.importers.project;

import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.api.Finding;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.EditRefused;

/**
 * A city as a variant has it.
 *
 * @param taken the groups that make it
 * @param refused groups that do not fit any more, as in a damaged file that has lost what they change
 */
public record PresentCity(City city, List<SavedGroup> taken, List<Finding> refused) {
    static PresentCity of(City base, SavedVariant variant) {
        try {
            return new PresentCity(Change.of(base, variant.edits()).city(), variant.inForce(), List.of());
        } catch (EditRefused | IllegalArgumentException e) {
            return groupByGroup(base, variant);
        }
    }

    private static PresentCity groupByGroup(City base, SavedVariant variant) {
        City city = base;
        List<SavedGroup> taken = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (SavedGroup group : variant.inForce()) {
            try {
                city = Change.of(city, group.edits()).city();
                taken.add(group);
            } catch (EditRefused | IllegalArgumentException e) {
                refused.add(Finding.warning(
                        "EDIT_REFUSED", group.name(), "\"" + group.name() + "\" was left out: " + e.getMessage()));
            }
        }
        return new PresentCity(city, taken, refused);
    }
}

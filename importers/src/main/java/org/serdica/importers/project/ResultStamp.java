package org.serdica.importers.project;

import java.util.List;

/**
 * What a result was worked out from: by this anybody sees whether it still holds.
 *
 * @param engine who worked it out
 * @param variant the variant of the project, 0 for the base city
 * @param edit the id of the last group of edits that was in force there, empty for none
 * @param provenance settings, seed and whatever else the engine needs to do the same again, as JSON
 */
public record ResultStamp(String engine, long variant, String edit, String provenance) {
    /** Of a variant as it is. */
    public static ResultStamp of(String engine, SavedVariant variant, String provenance) {
        return new ResultStamp(engine, variant.id(), lastEdit(variant), provenance);
    }

    /** Whether the variant is as it was then. */
    public boolean isOf(SavedVariant now) {
        return variant == now.id() && edit.equals(lastEdit(now));
    }

    private static String lastEdit(SavedVariant variant) {
        List<SavedGroup> groups = variant.inForce();
        return groups.isEmpty() ? "" : groups.getLast().id();
    }
}

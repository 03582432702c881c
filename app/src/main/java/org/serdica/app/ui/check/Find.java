package org.serdica.app.ui.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.model.check.Flaw;
import org.serdica.model.geo.Position;

/** One line of the list of findings: a flaw of the open city's geometry, or what a reader noticed of a file. */
public sealed interface Find {
    /**
     * What is wrong with an object's shape.
     *
     * @param ofModel whether the object is a piece of a building model (IFC), whose shapes are mostly worked out from
     *     profiles, curves and cuts: such findings are many, and seldom its author's
     */
    record OfShape(Flaw flaw, boolean ofModel) implements Find {}

    /** What is wrong with a file. */
    record OfFile(Finding finding, String file) implements Find {}

    /** The list is grouped by it. */
    default String kind() {
        return isOfModel() ? code() + "/model" : code();
    }

    default boolean isOfModel() {
        return this instanceof OfShape(Flaw flaw, boolean ofModel) && ofModel;
    }

    /** Number or name of what is wrong. */
    default String code() {
        return switch (this) {
            case OfShape(Flaw flaw, boolean ofModel) ->
                Integer.toString(flaw.code().number());
            case OfFile(Finding finding, String file) -> finding.code();
        };
    }

    /** The id of the object, or what a file calls the place; may be empty. */
    default String element() {
        return switch (this) {
            case OfShape(Flaw flaw, boolean ofModel) -> flaw.spot().objectId();
            case OfFile(Finding finding, String file) -> finding.element();
        };
    }

    /** The object, and the piece of it where that has a name. */
    default String label() {
        boolean whole = !(this instanceof OfShape(Flaw flaw, boolean ofModel))
                || flaw.spot().part().isEmpty();
        return whole
                ? element()
                : element() + " · " + ((OfShape) this).flaw().spot().part();
    }

    default @Nullable Position at() {
        return switch (this) {
            case OfShape(Flaw flaw, boolean ofModel) -> flaw.at();
            case OfFile(Finding finding, String file) -> finding.at();
        };
    }

    /** A few words for its kind. */
    default String title(Words words) {
        return switch (this) {
            case OfShape(Flaw flaw, boolean ofModel) -> FlawWords.title(flaw.code(), words);
            case OfFile(Finding finding, String file) -> {
                String key = "finding." + finding.code();
                String plain = finding.code().replace('_', ' ').toLowerCase(Locale.ROOT);
                yield words.has(key) ? words.get(key) : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
            }
        };
    }

    /** One sentence about this one. */
    default String sentence(Words words) {
        return switch (this) {
            case OfShape(Flaw flaw, boolean ofModel) -> FlawWords.sentence(flaw, words);
            case OfFile(Finding finding, String file) -> finding.message();
        };
    }
}

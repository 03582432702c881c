package org.serdica.app.scene.fx.label;

/**
 * A name and where it belongs, in city coordinates.
 *
 * @param objectId the object it names, empty for a street
 * @param farM farther than this it does not show
 * @param weight 0..1, the larger wins among its kind
 */
record NamedPlace(
        String text, LabelKind kind, String objectId, double x, double y, double z, double farM, double weight) {
    /** The same at another height. */
    NamedPlace at(double otherZ) {
        return new NamedPlace(text, kind, objectId, x, y, otherZ, farM, weight);
    }
}

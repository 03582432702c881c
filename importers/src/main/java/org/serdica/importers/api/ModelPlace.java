package org.serdica.importers.api;

/**
 * Where a model that knows only its own axes goes, in the city's CRS.
 *
 * @param z height of the model's origin, NaN to stand it on the ground
 * @param headingDeg where the model's north goes, clockwise from the city's north
 */
public record ModelPlace(double x, double y, double z, double headingDeg) {
    /**
     * Reads {@code E,N}, {@code E,N,HEIGHT} or {@code E,N,HEIGHT,HEADING}.
     *
     * @throws IllegalArgumentException with a sentence for a person, if the text is not of that form
     */
    public static ModelPlace parse(String text) {
        String[] parts = text.split(",", -1);
        double[] n = {0, 0, Double.NaN, 0};
        boolean ok = parts.length >= 2 && parts.length <= 4;
        for (int i = 0; ok && i < parts.length; i++) {
            if (parts[i].isBlank() && i == 2) {
                continue;
            }
            try {
                n[i] = Double.parseDouble(parts[i].strip());
                ok = Double.isFinite(n[i]);
            } catch (NumberFormatException e) {
                ok = false;
            }
        }
        if (!ok) {
            throw new IllegalArgumentException("'" + text
                    + "' is no place; wanted: east,north or east,north,height or east,north,height,heading.");
        }
        return new ModelPlace(n[0], n[1], n[2], n[3]);
    }
}

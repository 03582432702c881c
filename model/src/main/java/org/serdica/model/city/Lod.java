package org.serdica.model.city;

/** Levels of detail in tenths, so that CityJSON's 2.2 and CityGML's 2 stand in one order: 22 and 20. */
public final class Lod {
    private Lod() {}

    public static int ofWhole(int lod) {
        return lod * 10;
    }

    /** Reads "2", "2.2" and the like; -1 for what is no level of detail. */
    public static int parse(String text) {
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        String tenth = dot < 0 ? "0" : text.substring(dot + 1);
        if (whole.length() != 1 || tenth.length() != 1) {
            return -1;
        }
        int w = Character.digit(whole.charAt(0), 10);
        int t = Character.digit(tenth.charAt(0), 10);
        return w < 0 || w > 4 || t < 0 ? -1 : w * 10 + t;
    }

    public static String text(int lod) {
        return lod % 10 == 0 ? Integer.toString(lod / 10) : lod / 10 + "." + lod % 10;
    }
}

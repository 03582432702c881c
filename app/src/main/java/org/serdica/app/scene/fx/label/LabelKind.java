package org.serdica.app.scene.fx.label;

/** What a label names; the first ones win where two want the same place. */
enum LabelKind {
    /** A room that somebody looks into. */
    ROOM(11.5, false, 0x3B3733, 110),
    DISTRICT(14, true, 0x4A4642, 5000),
    LANDMARK(12.5, true, 0x3B3733, 1800),
    /** The grounds of a school, a hospital, a stadium. */
    GROUNDS(12, false, 0x5A5148, 1800),
    PARK(12, false, 0x3F6B35, 2200),
    WATER(12, false, 0x2F6486, 2600),
    STREET(11, false, 0x4F4B47, 700);

    final double fontPx;
    final boolean bold;
    final int rgb;
    /** Farther than this it does not show. */
    final double farM;

    LabelKind(double fontPx, boolean bold, int rgb, double farM) {
        this.fontPx = fontPx;
        this.bold = bold;
        this.rgb = rgb;
        this.farM = farM;
    }

    String styleClass() {
        return "map-label-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}

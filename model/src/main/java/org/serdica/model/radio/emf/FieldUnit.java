package org.serdica.model.radio.emf;

/** What limits are written in. */
public enum FieldUnit {
    WATT_PER_M2("W/m2"),
    MICROWATT_PER_CM2("uW/cm2"),
    VOLT_PER_M("V/m");

    /** Of free space, rounded as the ordinances round it. */
    private static final double OHM = 377;

    private final String text;

    FieldUnit(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The power density of a plane wave that so much of this unit is. */
    public double toWattPerM2(double value) {
        return switch (this) {
            case WATT_PER_M2 -> value;
            case MICROWATT_PER_CM2 -> value / 100;
            case VOLT_PER_M -> value * value / OHM;
        };
    }

    /** The other way. */
    public double ofWattPerM2(double density) {
        return switch (this) {
            case WATT_PER_M2 -> density;
            case MICROWATT_PER_CM2 -> density * 100;
            case VOLT_PER_M -> Math.sqrt(density * OHM);
        };
    }

    static FieldUnit of(String text) {
        for (FieldUnit unit : values()) {
            if (unit.text.equals(text)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit of fields: " + text);
    }
}
